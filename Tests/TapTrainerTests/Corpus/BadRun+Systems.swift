extension BadRun {
  /// What the system does to the program.
  static let systems = [
    BadRun(
      "SIGINT in a batch",
      "sleep 3 | env --default-signal=INT $T judge --batch & sleep 0.3; kill -INT $!; wait $!", "",
      code: 130),
    BadRun(
      "output that is full", "$T policy list > /dev/full", "cannot write: No space left on device",
      code: 1),
    BadRun(
      "output that is closed", "$T policy list >&-", "cannot write: Bad file descriptor", code: 1),
    BadRun("errors that go nowhere", "$T judge x 2>&-", ""),
    BadRun(
      "input that is closed", "$T judge --batch <&-", "cannot read a line: Bad file descriptor",
      code: 1),
    BadRun(
      "input that is a folder", "$T judge --batch < /", "cannot read a line: Is a directory",
      code: 1),
    BadRun("nobody reads on", "$T policy show imsa --json | true", "", code: 0),
    BadRun(
      "nobody reads on in a batch", "yes '{\"facts\":{}}' | $T judge --batch | head -1 >/dev/null",
      "", code: 0),
    BadRun(
      "no file may be written", "ulimit -f 0; HOME=h $T train",
      "cannot write `h/.local/share/tap-trainer/installation`: the file would become too large; nothing was recorded",
      code: 1),
    BadRun(
      "a folder that is gone", "mkdir d; cd d; rmdir ../d; $T judge --content . sender=coach",
      "./vocabulary.yaml:1:1: error: this cannot be read (No such file or directory)", code: 2),
    BadRun(
      "a small stack", "ulimit -s 256; $T judge sendr=coach",
      "unknown fact `sendr`; did you mean `sender`?"),
    BadRun(
      "SIGTERM in a batch", "(sleep 5) | $T judge --batch & sleep 0.3; kill -TERM $!; wait $!",
      "Terminated", code: 143),
    BadRun(
      "SIGHUP in a batch", "sleep 3 | $T judge --batch & sleep 0.3; kill -HUP $!; wait $!",
      "Hangup", code: 129),
    BadRun(
      "SIGTERM in a course", "sleep 3 | $T train & sleep 0.4; kill -TERM $!; wait $!", "Terminated",
      code: 143),
  ]
}
