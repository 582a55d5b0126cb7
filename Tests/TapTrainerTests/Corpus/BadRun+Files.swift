internal import TestSupport

extension BadRun {
  /// Whether a device can be made here, which takes the rights of root.
  static let canMakeDevices: Bool = {
    let run = Run(
      "-c", "d=$(mktemp -d); mknod $d/null c 1 3 && : > $d/null; s=$?; rm -r $d; exit $s",
      program: "/bin/sh")
    return (try? run.finish().status) == 0
  }()

  /// What only root can make.
  static let devices = [
    BadRun(
      "content: the vocabulary is a device",
      "mkdir c; mknod c/vocabulary.yaml c 1 5; $T judge --content c sender=coach",
      "c/vocabulary.yaml:1:1: error: this is no regular file; put a file in its place", code: 2)
  ]

  /// What stands in the place of a file or a folder.
  static let files = [
    BadRun(
      "content: nothing there", "$T judge --content nothing sender=coach",
      "`nothing` cannot be read as a content folder (No such file or directory); give a folder like `Scenarios/`",
      code: 1),
    BadRun(
      "content: a file", "touch f; $T judge --content f sender=coach",
      "`f` cannot be read as a content folder (Not a directory); give a folder like `Scenarios/`",
      code: 1),
    BadRun(
      "content: an empty folder", "mkdir c; $T judge --content c sender=coach",
      "c/vocabulary.yaml:1:1: error: this cannot be read (No such file or directory)", code: 2),
    BadRun(
      "content: no name", "$T judge --content '' sender=coach",
      "`` cannot be read as a content folder (No such file or directory); give a folder like `Scenarios/`",
      code: 1),
    BadRun(
      "content: a device", "$T judge --content /dev/null sender=coach",
      "`/dev/null` cannot be read as a content folder (Not a directory); give a folder like `Scenarios/`",
      code: 1),
    BadRun(
      "content: the vocabulary is a folder",
      "mkdir -p c/vocabulary.yaml; $T judge --content c sender=coach",
      "c/vocabulary.yaml:1:1: error: this is no regular file; put a file in its place", code: 2),
    BadRun(
      "content: the vocabulary is a link",
      "mkdir c; ln -s /etc/passwd c/vocabulary.yaml; $T judge --content c sender=coach",
      "c/vocabulary.yaml:1:1: error: this is a link, and is not read; put the file in its place",
      code: 2),
    BadRun(
      "content: the vocabulary is a link to itself",
      "mkdir c; ln -s vocabulary.yaml c/vocabulary.yaml; $T judge --content c sender=coach",
      "c/vocabulary.yaml:1:1: error: this is a link, and is not read; put the file in its place",
      code: 2),
    BadRun(
      "content: the vocabulary is a pipe",
      "mkdir c; mkfifo c/vocabulary.yaml; $T judge --content c sender=coach",
      "c/vocabulary.yaml:1:1: error: this is no regular file; put a file in its place", code: 2),
    BadRun(
      "content: the vocabulary is empty",
      "mkdir c; : > c/vocabulary.yaml; $T judge --content c sender=coach",
      "c/vocabulary.yaml:1:1: error: the file holds nothing", code: 2),
    BadRun(
      "content: the vocabulary is 2 MiB",
      "mkdir c; head -c 2097152 /dev/zero | tr '\\0' a > c/vocabulary.yaml; $T judge --content c sender=coach",
      "c/vocabulary.yaml:1:1: error: the file has more than 1048576 bytes", code: 2),
    BadRun(
      "content: the vocabulary is binary",
      "mkdir c; printf '\\177ELF\\210\\0' > c/vocabulary.yaml; $T judge --content c sender=coach",
      "c/vocabulary.yaml:1:5: error: the byte 88 here is not UTF-8; save the file as UTF-8",
      code: 2),
    BadRun(
      "content: the folder itself is a link to itself",
      "ln -s c c; $T judge --content c sender=coach",
      "`c` cannot be read as a content folder (Too many levels of symbolic links); give a folder like `Scenarios/`",
      code: 1),
    BadRun(
      "content: folders in a circle",
      "mkdir -p c/a; ln -s .. c/a/b; $T judge --content c sender=coach",
      "c/a/b:1:1: error: this is a link, and is not read; put the file in its place", code: 2),
    BadRun(
      "content: ten folders in each other",
      "mkdir -p c/1/2/3/4/5/6/7/8/9/10; $T judge --content c sender=coach",
      "c/1/2/3/4/5/6/7/8/9:1:1: error: more than 8 folders in each other", code: 2),
    BadRun(
      "content: a name that is not UTF-8",
      "mkdir c; touch \"$(printf 'c/\\377.yaml')\"; $T judge --content c sender=coach",
      "c/vocabulary.yaml:1:1: error: this cannot be read (No such file or directory)", code: 2),
    BadRun(
      "content: a name with an escape",
      "mkdir c; mkfifo \"$(printf 'c/\\033[31m.yaml')\"; $T judge --content c sender=coach",
      "c/\\u{1B}[31m.yaml:1:1: error: this is no regular file; put a file in its place", code: 2),
    BadRun(
      "content: 6000 files",
      "mkdir c; seq -f c/%g.yaml 6000 | xargs touch; $T judge --content c sender=coach",
      "`c` cannot be read as a content folder (it holds more than 5000 content files); give a folder like `Scenarios/`",
      code: 1),
    BadRun(
      "a Scenarios folder that is broken",
      "mkdir Scenarios; echo x > Scenarios/vocabulary.yaml; $T judge sender=coach",
      "Scenarios/vocabulary.yaml:1:1: error: the vocabulary must be a group of `name: value`, not a text",
      code: 2),
    BadRun(
      "records: a file", "touch f; $T train --records f",
      "cannot make the folder `f`: it is not a folder; nothing was recorded", code: 1),
    BadRun(
      "records: below a file", "touch f; $T train --records f/r",
      "cannot make the folder `f/r`: Not a directory (error 20); nothing was recorded", code: 1),
    BadRun(
      "records: a device", "$T train --records /dev/null",
      "cannot make the folder `/dev/null`: it is not a folder; nothing was recorded", code: 1),
    BadRun(
      "records: a folder that cannot be made", "$T train --records /proc/nothing/r",
      "cannot make the folder `/proc/nothing`: it does not exist; nothing was recorded",
      code: 1),
    BadRun(
      "records: a link to nothing", "ln -s nothing r; $T records list --records r",
      "the records' folder `r` cannot be read (No such file or directory); look at its name, and whether its disk is there",
      code: 1),
    BadRun(
      "records: a link to itself", "ln -s r r; $T train --records r",
      "cannot make the folder `r`: Too many levels of symbolic links (error 40); nothing was recorded",
      code: 1),
    BadRun(
      "records: a ledger that is a folder",
      "mkdir -p r/completions-abcd1234.csv; $T records list --records r",
      "completions-abcd1234.csv: was not read: it is not a plain file",
      code: 1),
    BadRun(
      "records: a ledger that is a pipe",
      "mkdir r; mkfifo r/completions-abcd1234.csv; $T records list --records r",
      "completions-abcd1234.csv: was not read: it is not a plain file",
      code: 1),
    BadRun(
      "records: a ledger that is a link",
      "mkdir r; ln -s /etc/passwd r/completions-abcd1234.csv; $T records list --records r",
      "completions-abcd1234.csv: has other columns than `tap-completion/1`; another or a newer program wrote it",
      code: 1),
    BadRun(
      "records: a ledger that is empty",
      "mkdir r; : > r/completions-abcd1234.csv; $T records verify --records r", "", code: 0),
    BadRun(
      "records: a ledger that is something else",
      "mkdir r; cp /etc/passwd r/completions-abcd1234.csv; $T records verify --records r",
      "completions-abcd1234.csv: has other columns than `tap-completion/1`; another or a newer program wrote it",
      code: 2),
    BadRun(
      "records: a ledger of a newer program",
      "mkdir r; echo format,more > r/completions-abcd1234.csv; $T records list --records r",
      "completions-abcd1234.csv: has other columns than `tap-completion/1`; another or a newer program wrote it",
      code: 1),
    BadRun(
      "records: a copy of a ledger",
      "mkdir r; touch 'r/completions-abcd1234 (copy).csv'; $T records verify --records r",
      "completions-abcd1234 (copy).csv: is not named as a ledger is, and was not read", code: 2),
    BadRun(
      "records: a ledger whose name has an escape",
      "mkdir r; touch \"$(printf 'r/completions-\\033[31m.csv')\"; $T records verify --records r",
      "completions-\\u{1B}[31m.csv: is not named as a ledger is, and was not read", code: 2),
    BadRun(
      "records: a roster that is a pipe", "mkfifo p; $T records status --roster p",
      "cannot read `p`: it is not a plain file; nothing was changed", code: 1),
    BadRun(
      "records: a roster that is binary", "$T records status --roster /bin/sh",
      "/bin/sh:1: the row holds a zero byte; save it as CSV in UTF-8", code: 1),
    BadRun(
      "export: into a folder that is not there",
      "$T records export --format xlsx --output nothing/x.xlsx",
      "cannot make the file `nothing/x.xlsx`: its folder does not exist; nothing was handed on",
      code: 1),
    BadRun(
      "report: into a folder that is not there", "$T records report --html nothing/x.html",
      "cannot make the file `nothing/x.html`: its folder does not exist; nothing was handed on",
      code: 1),
    BadRun(
      "report: onto a folder", "mkdir x; $T records report --html x",
      "cannot make the file `x`: it is a folder; nothing was handed on", code: 1),
    BadRun(
      "export: onto a full disk", "$T records export --format csv > /dev/full",
      "cannot write: No space left on device", code: 1),
  ]
}
