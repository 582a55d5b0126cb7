extension BadRun {
  /// Words after the names of commands that have commands of their own.
  static let moreCommandLines = [
    BadRun(
      "policy: a command that is none", "$T policy lst",
      "there is no command `policy lst`; did you mean `list`?"),
    BadRun(
      "policy list: a word too many", "$T policy list imsa", "Error: Unexpected argument 'imsa'"),
    BadRun("policy show: no policy", "$T policy show", "Error: Missing expected argument '<name>'"),
    BadRun(
      "policy show: another policy", "$T policy show imse",
      "unknown policy `imse`; did you mean `imsa`?"),
    BadRun(
      "policy show: an escape", "$T policy show \"$(printf 'imsa\\033[0m')\"",
      "unknown policy `imsa\\u{1B}[0m`; known: `imsa`, `nsseo`"),
    BadRun(
      "policy diff: one policy", "$T policy diff imsa",
      "Error: Missing expected argument '<second>'"),
    BadRun(
      "policy diff: another policy", "$T policy diff imsa imse",
      "unknown policy `imse`; did you mean `imsa`?"),
    BadRun(
      "policy diff: three policies", "$T policy diff imsa nsseo imsa",
      "Error: Unexpected argument 'imsa'"),
    BadRun(
      "policy diff: a number in words", "$T policy diff imsa nsseo --most many",
      "Error: The value 'many' is invalid for '--most <most>'"),
    BadRun(
      "policy diff: a number below zero", "$T policy diff imsa nsseo --most -5",
      "Error: Missing value for '--most <most>'"),
    BadRun(
      "policy diff: the number farthest below zero",
      "$T policy diff imsa nsseo --most=-9223372036854775808", "", code: 0),
    BadRun(
      "policy readings: no policy", "$T policy readings",
      "Error: Missing expected argument '<name>'"),
    BadRun(
      "policy readings: another policy", "$T policy readings nseo",
      "unknown policy `nseo`; did you mean `nsseo`?"),
    BadRun(
      "policy check: a word too many", "$T policy check imsa", "Error: Unexpected argument 'imsa'"),
    BadRun(
      "scenarios: a command that is none", "$T scenarios lst",
      "there is no command `scenarios lst`; did you mean `list`?"),
    BadRun(
      "scenarios play: no file", "$T scenarios play", "Error: Missing expected argument '<file>'"),
    BadRun(
      "scenarios play: another name", "$T scenarios play bus-is-lat",
      "there is no scenario `bus-is-lat`; did you mean `bus-is-late`?"),
    BadRun(
      "scenarios play: a file that is not there", "$T scenarios play nothing.yaml",
      "./nothing.yaml:1:1: error: this cannot be read (No such file or directory)", code: 1),
    BadRun("scenarios play: a folder", "$T scenarios play .", "there is no scenario `.`"),
    BadRun(
      "scenarios list: an option that is none", "$T scenarios list --topic x",
      "Error: Unknown option '--topic'. Did you mean '--policy'?"),
    BadRun(
      "records: a command that is none", "$T records lst",
      "there is no command `records lst`; did you mean `list`?"),
    BadRun("records list: a word too many", "$T records list x", "Error: Unexpected argument 'x'"),
    BadRun(
      "records list: a day in words", "$T records list --since yesterday",
      "Error: The value 'yesterday' is invalid for '--since <since>': `yesterday` is not a day; write one like 2026-11-22"
    ),
    BadRun(
      "records list: a day that is not", "$T records list --since 2026-02-30",
      "Error: The value '2026-02-30' is invalid for '--since <since>': `2026-02-30` is not a day; write one like 2026-11-22"
    ),
    BadRun(
      "records list: 29 February of no leap year", "$T records list --until 2027-02-29",
      "Error: The value '2027-02-29' is invalid for '--until <until>': `2027-02-29` is not a day; write one like 2026-11-22"
    ),
    BadRun(
      "records list: a day in another order", "$T records list --since 22-11-2026",
      "Error: The value '22-11-2026' is invalid for '--since <since>': `22-11-2026` is not a day; write one like 2026-11-22"
    ),
    BadRun(
      "records list: a day with a time", "$T records list --since 2026-11-22T00:00",
      "Error: The value '2026-11-22T00:00' is invalid for '--since <since>': `2026-11-22T00:00` is not a day; write one like 2026-11-22"
    ),
    BadRun(
      "records list: the year zero", "$T records list --since 0000-01-01",
      "Error: The value '0000-01-01' is invalid for '--since <since>': `0000-01-01` is not a day; write one like 2026-11-22"
    ),
    BadRun(
      "records list: days the wrong way round",
      "$T records list --since 2026-12-01 --until 2026-01-01",
      "Error: `--since 2026-12-01` lies after `--until 2026-01-01`; swap the two"),
    BadRun(
      "records list: a folder that is not there", "$T records list --records nothing",
      "the records' folder `nothing` cannot be read (No such file or directory); look at its name, and whether its disk is there",
      code: 1),
    BadRun(
      "records list: a file for a folder", "$T records list --records /etc/passwd",
      "cannot list the folder `/etc/passwd`: Not a directory (error 20); nothing was changed",
      code: 1),
    BadRun(
      "records verify: a folder that is not there", "$T records verify --records nothing",
      "the records' folder `nothing` cannot be read (No such file or directory); look at its name, and whether its disk is there",
      code: 1),
    BadRun(
      "records status: two forms at once", "$T records status --json --csv",
      "Error: give one of --json, --csv and --excel-csv"),
    BadRun(
      "records export: one file for rows and heads",
      "$T records export --output o --since-last ./o",
      "Error: --output and --since-last name one file, which cannot hold both: give two files"),
    BadRun(
      "records verify: heads that are not there", "$T records verify --against nothing",
      "cannot read `nothing`: it does not exist; nothing was changed", code: 1),
    BadRun(
      "records verify: heads that are none", "$T records verify --against /etc/passwd",
      "/etc/passwd: does not begin with the line `file,rows,digest`", code: 1),
    BadRun(
      "records export: a format that is mistyped", "$T records export --format exel-csv",
      "Error: The value 'exel-csv' is invalid for '--format <format>': unknown word `exel-csv`; did you mean `excel-csv`?"
    ),
    BadRun(
      "records export: a format that is none", "$T records export --format pdf",
      "Error: The value 'pdf' is invalid for '--format <format>': unknown word `pdf`; known: `csv`, `excel-csv`, `jsonl`, `json`, `xlsx`"
    ),
    BadRun(
      "records export: a kind that is none", "$T records export --rows x",
      "Error: Unknown option '--rows'. Did you mean '--role'?"),
    BadRun(
      "records status: no roster", "$T records status",
      "Error: who is missing shows only beside a roster: give one with --roster FILE, or lay it into the records folder as roster.csv"
    ),
    BadRun(
      "records status: a roster that is not there", "$T records status --roster nothing",
      "cannot read `nothing`: it does not exist; nothing was changed", code: 1),
    BadRun(
      "records status: a folder as roster", "$T records status --roster .",
      "cannot read `.`: it is not a plain file; nothing was changed", code: 1),
    BadRun(
      "records status: an empty roster", "$T records status --roster /dev/null",
      "cannot read `/dev/null`: it is not a plain file; nothing was changed", code: 1),
    BadRun(
      "records status: a roster that is none", "$T records status --roster /etc/passwd",
      "/etc/passwd: lacks the columns `staff_id`, `name`, `roles` in its header, and is no OneRoster file",
      code: 1),
    BadRun(
      "records report: month 13", "$T records report --on 2026-13-01",
      "Error: The value '2026-13-01' is invalid for '--on <on>': `2026-13-01` is not a day; write one like 2026-11-22"
    ),
    BadRun("records show: no record", "$T records show", "Error: Missing expected argument '<id>'"),
    BadRun(
      "records show: a record that is not there", "$T records show x",
      "there is no record `x`; `records list --all` shows their names"),
    BadRun(
      "records show: a record with an escape", "$T records show \"$(printf 'x\\033[1m')\"",
      "there is no record `x\\u{1B}[1m`; `records list --all` shows their names"),
  ]
}
