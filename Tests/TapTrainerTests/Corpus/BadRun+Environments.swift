extension BadRun {
  /// What the environment says of folders, policies and screens.
  static let environments = [
    BadRun(
      "no home", "env -u HOME $T train",
      "there is no home folder to keep things in; set HOME or XDG_DATA_HOME", code: 1),
    BadRun(
      "an empty home", "HOME= $T train",
      "there is no home folder to keep things in; set HOME or XDG_DATA_HOME", code: 1),
    BadRun("a home that is not there", "HOME=/nothing/at/all $T records list", "", code: 0),
    BadRun(
      "a home that is a file", "HOME=/etc/passwd $T train",
      "cannot make the folder `/etc/passwd/.local/share/tap-trainer`: Not a directory (error 20); nothing was recorded",
      code: 1),
    BadRun(
      "a home that is a file, and data elsewhere", "XDG_DATA_HOME=/etc/passwd $T train",
      "cannot make the folder `/etc/passwd/tap-trainer`: Not a directory (error 20); nothing was recorded",
      code: 1),
    BadRun(
      "a data folder that is no path", "env -u HOME XDG_DATA_HOME=data $T train",
      "there is no home folder to keep things in; set HOME or XDG_DATA_HOME", code: 1),
    BadRun(
      "a policy that is none", "TAP_TRAINER_POLICY=imse $T judge sender=coach",
      "unknown policy `imse`; did you mean `imsa`?"),
    BadRun(
      "a policy with an escape",
      "TAP_TRAINER_POLICY=\"$(printf 'imsa\\033[2J')\" $T judge sender=coach",
      "unknown policy `imsa\\u{1B}[2J`; known: `imsa`, `nsseo`"),
    BadRun(
      "a policy that turns the text",
      "TAP_TRAINER_POLICY=\"$(printf '\\342\\200\\256imsa')\" $T judge sender=coach",
      "unknown policy `\\u{202E}imsa`; did you mean `imsa`?"),
    BadRun(
      "a policy for the first screen that is none", "TAP_TRAINER_POLICY=imse $T train",
      "unknown policy `imse`; did you mean `imsa`?"),
    BadRun(
      "records in a folder with an escape", "$T records list --records \"$(printf 'x\\033[31m')\"",
      "the records' folder `x\\u{1B}[31m` cannot be read (No such file or directory); look at its name, and whether its disk is there",
      code: 1),
    BadRun(
      "content in a folder with an escape",
      "$T judge --content \"$(printf 'x\\033[31m')\" sender=coach",
      "`x\\u{1B}[31m` cannot be read as a content folder (No such file or directory); give a folder like `Scenarios/`",
      code: 1),
    BadRun(
      "content in a folder that turns the text",
      "$T judge --content \"$(printf 'x\\342\\200\\256')\" sender=coach",
      "`x\\u{202E}` cannot be read as a content folder (No such file or directory); give a folder like `Scenarios/`",
      code: 1),
    BadRun("a screen of no columns", "COLUMNS=0 $T policy", "", code: 0),
    BadRun(
      "a screen of one column", "COLUMNS=1 $T records list --since x",
      "Error: The value 'x' is invalid for '--since <since>': `x` is not a day; write one like 2026-11-22"
    ),
    BadRun(
      "fewer columns than a number can tell", "COLUMNS=-9223372036854775808 $T train --seed x",
      "Error: The value 'x' is invalid for '--seed'"),
    BadRun(
      "nothing in the environment", "env -i $T train",
      "there is no home folder to keep things in; set HOME or XDG_DATA_HOME", code: 1),
  ]
}
