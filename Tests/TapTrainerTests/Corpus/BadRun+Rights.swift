internal import Glibc
internal import TestSupport

extension BadRun {
  /// Words that make the shell run a program as somebody without rights; nothing where we are that.
  static let nobody =
    geteuid() == 0 ? "setpriv --reuid 65534 --regid 65534 --clear-groups" : ""

  /// Whether the program can be run as somebody without rights here.
  static let canBeNobody: Bool = {
    let run = Run("-c", "\(nobody) \(productsDirectory)/tap-trainer --version", program: "/bin/sh")
    return (try? run.finish().status) == 0
  }()

  /// What the owners of files and folders do not allow; each row opens again what it has closed.
  static let rights = [
    BadRun(
      "content: a vocabulary that is closed",
      closed(
        "c/vocabulary.yaml", "mkdir c; touch c/vocabulary.yaml", "$T judge --content c sender=coach"
      ),
      "c/vocabulary.yaml:1:1: error: this cannot be read (Permission denied)", code: 2),
    BadRun(
      "content: a topic's folder that is closed",
      closed("c/texting", "mkdir -p c/texting", "$T judge --content c sender=coach"),
      "c/texting:1:1: error: this folder cannot be read (Permission denied)", code: 2),
    BadRun(
      "content: a folder that is closed",
      closed("c", "mkdir c", "$T judge --content c sender=coach"),
      "`c` cannot be read as a content folder (Permission denied); give a folder like `Scenarios/`",
      code: 1),
    BadRun(
      "records: a folder that is closed", closed("r", "mkdir r", "$T records list --records r"),
      "cannot list the folder `r`: you have no right to do so; nothing was changed", code: 1),
    BadRun(
      "records: verify of somebody else's closed ledger",
      closed(
        "r/responses-abcd1234.csv", "mkdir r; touch r/responses-abcd1234.csv",
        "$T records verify --records r"),
      "responses-abcd1234.csv: was not read: you have no right to do so", code: 2),
    BadRun(
      "records: a roster that is closed",
      closed("p.csv", "mkdir r; touch p.csv", "$T records status --records r --roster p.csv"),
      "cannot read `p.csv`: you have no right to do so; nothing was changed", code: 1),
    BadRun(
      "records: a folder that can only be read",
      "chmod 777 .; mkdir r h; chmod 777 h; chmod 555 r; "
        + "\(answers(2)) | HOME=$PWD/h $N $T train onboarding --policy imsa --seed 1 --records r",
      "cannot open `r/responses-SLUG.csv`: you have no right to do so; nothing was recorded",
      code: 1),
    BadRun(
      "export: into a folder that can only be read",
      "chmod 755 .; mkdir r x; chmod 555 x; "
        + "$N $T records export --records r --format xlsx --output x/x.xlsx",
      "cannot make the file `x/x.xlsx`: you have no right to do so; nothing was handed on", code: 1),
    BadRun(
      "a home that can only be read", "chmod 755 .; mkdir h; chmod 555 h; HOME=$PWD/h $N $T train",
      "cannot make the folder `FOLDER/h/.local`: you have no right to do so; nothing was recorded",
      code: 1),
  ]

  /// Makes `path`, closes it to others, runs `command` as one of these, and opens it again.
  private static func closed(_ path: String, _ make: String, _ command: String) -> String {
    "chmod 755 .; \(make); chmod 0 \(path); $N \(command); code=$?; chmod 755 \(path); exit $code"
  }

  /// What somebody new types who then skips so many items.
  static func answers(_ count: Int) -> String {
    "printf 'd7\\nDana Ortega\\n2\\n\\n\(String(repeating: "skip\\n\\n", count: count))'"
  }

  /// Waits until two answers are recorded.
  private static let wait =
    "until grep -c . r/responses-* 2>/dev/null | grep -qx 3; do sleep 0.1; done"

  /// What is done to the records while a course is under way.
  static let vanishing = [
    BadRun(
      "records: a folder that is taken away",
      "{ \(answers(2)); \(wait); rm -r r; printf 'skip\\n\\n'; } | \(train)",
      "cannot open `r`: it does not exist; nothing was recorded", code: 1),
    BadRun(
      "records: a folder in the place of which another stands",
      "{ \(answers(2)); \(wait); mv r s; mkdir r; printf 'skip\\n\\n'; } | \(train)",
      "cannot write `r`: the answers before are no longer there; see whether its disk is; nothing was recorded",
      code: 1),
    BadRun(
      "records: a folder that becomes a file",
      "{ \(answers(2)); \(wait); mv r s; touch r; printf 'skip\\n\\n'; } | \(train)",
      "cannot open `r`: Not a directory (error 20); nothing was recorded",
      code: 1),
    BadRun(
      "records: a ledger that becomes a folder",
      "{ \(answers(2)); \(wait); for f in r/responses*; do rm $f; mkdir $f; done; printf 'skip\\n\\n'; } | \(train)",
      "cannot open `r/responses-SLUG.csv`: it is a folder; nothing was recorded", code: 1),
  ]

  private static let train = "$T train onboarding --policy imsa --seed 1 --records r"

  /// Whether disks can be mounted here, for this process alone.
  static let canMount: Bool = {
    let run = Run(
      "-c",
      "d=$(mktemp -d); unshare -m mount -t tmpfs -o size=16k none $d; s=$?; rmdir $d; exit $s",
      program: "/bin/sh")
    return (try? run.finish().status) == 0
  }()

  /// Disks that run full, or go away.
  static let disks = [
    BadRun(
      "records: a disk that runs full",
      "mkdir r; unshare -m sh -c \"mount -t tmpfs -o size=16k none r; \(answers(60)) | \(train)\"",
      "cannot write `r/responses-SLUG.csv`: the disk is full; nothing was recorded", code: 1),
    BadRun(
      "records: a disk that goes away",
      "mkdir r; unshare -m sh -c \"mount -t tmpfs none r; "
        + "{ \(answers(2)); \(wait); umount -l r; printf 'skip\\n\\n'; } | \(train)\"",
      "cannot write `r`: the answers before are no longer there; see whether its disk is; nothing was recorded",
      code: 1),
    BadRun(
      "records: a disk that can only be read",
      "mkdir r; unshare -m sh -c \"mount -t tmpfs -o ro none r; \(answers(2)) | \(train)\"",
      "cannot open `r/responses-SLUG.csv`: the disk can only be read; nothing was recorded", code: 1
    ),
  ]
}
