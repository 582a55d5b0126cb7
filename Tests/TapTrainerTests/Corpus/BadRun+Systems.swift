internal import TestSupport

extension BadRun {
  /// What the system does to the program.
  static let systems = [
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
    BadRun("SIGTERM in a batch", signalled("TERM", "judge --batch"), "", code: 143),
    BadRun("SIGHUP in a batch", signalled("HUP", "judge --batch"), "", code: 129),
    BadRun("SIGTERM in a course", signalled("TERM", "train"), "", code: 143),
  ]

  /// Whether a program can be given back a signal, which a shell makes those in the background ignore.
  static let canGiveBackSignals: Bool = {
    let run = Run("-c", "env --default-signal=INT true", program: "/bin/sh")
    return (try? run.finish().status) == 0
  }()

  /// What Ctrl-C does.
  static let interrupts = [
    BadRun(
      "SIGINT in a batch", signalled("INT", "judge --batch", by: "env --default-signal=INT"), "",
      code: 130)
  ]

  /// Runs `command`, to which nothing is said, and sends it a signal; how the shell words its end is
  /// left out.
  private static func signalled(
    _ signal: String, _ command: String, by prefix: String = ""
  ) -> String {
    "exec 3>&2 2>/dev/null; sleep 3 | \(prefix) $T \(command) 2>&3 & "
      + "sleep 0.4; kill -\(signal) $!; wait $!"
  }
}
