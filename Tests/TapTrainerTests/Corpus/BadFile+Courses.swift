extension BadFile {
  /// Mistakes in the courses.
  static let courses = [
    BadFile(
      "a newer format", "tap-courses/1", becomes: "tap-courses/2",
      "5:9: error: this file is in version 2 of tap-courses, and this program reads up to 1; use a newer program"
    ),
    BadFile(
      "a course called practice", "id: onboarding", becomes: "id: practice",
      "8:9: error: `practice` is built in; choose another name"),
    BadFile(
      "a course twice", "id: season", becomes: "id: onboarding",
      "30:9: error: two courses are called `onboarding`"),
    BadFile(
      "a mode that is none", "mode: full", becomes: "mode: ful",
      "11:11: error: unknown mode `ful`; did you mean `full`?"),
    BadFile("no minutes", "    minutes: 35\n", becomes: "", "8:5: error: course has no `minutes`"),
    BadFile(
      "minutes zero", "minutes: 35", becomes: "minutes: 0",
      "13:14: error: `minutes` must be a whole number from 1 to 600, not `0`"),
    BadFile(
      "too many minutes", "minutes: 35", becomes: "minutes: 601",
      "13:14: error: `minutes` must be a whole number from 1 to 600, not `601`"),
    BadFile(
      "minutes in words", "minutes: 35", becomes: "minutes: many",
      "13:14: error: `minutes` must be a whole number from 1 to 600, not `many`"),
    BadFile(
      "valid for ever", "valid-months: 12", becomes: "valid-months: 0",
      "14:19: error: `valid-months` must be a whole number from 1 to 120, not `0`"),
    BadFile(
      "due in a century", "due-days: 30", becomes: "due-days: 36500",
      "15:15: error: `due-days` must be a whole number from 0 to 3650, not `36500`"),
    BadFile(
      "test-out perhaps", "test-out: yes", becomes: "test-out: perhaps",
      "16:15: error: unknown value `perhaps`; known: `yes`, `no`"),
    BadFile(
      "an unknown role", "roles: all", becomes: "roles: [couch]",
      "12:13: error: unknown role `couch`; did you mean `coach`?"),
    BadFile(
      "an unknown topic", "all: [", becomes: "all: [nothing, ",
      "38:13: error: unknown topic `nothing`"),
    BadFile(
      "topics of an unknown role", "topics:\n      all", becomes: "topics:\n      coaches",
      "18:7: error: unknown role `coaches`; did you mean `coach`?"),
    BadFile(
      "a season without an end", "        ends: 11-21\n", becomes: "",
      "40:9: error: season has no `ends`"),
    BadFile(
      "a season on no day", "opens: 07-20", becomes: "opens: 02-30",
      "42:16: error: `02-30` is no day of the year; write month and day, as in `08-28`"),
    BadFile(
      "a season in month 13", "opens: 07-20", becomes: "opens: 13-01",
      "42:16: error: `13-01` is no day of the year; write month and day, as in `08-28`"),
    BadFile(
      "a season that is due after its end", "due: 08-28", becomes: "due: 11-22",
      "43:14: error: `fall` is due when it is not open; let `due` lie between `opens` and `ends`"),
    BadFile(
      "a season that is due before it opens", "due: 08-28", becomes: "due: 07-19",
      "43:14: error: `fall` is due when it is not open; let `due` lie between `opens` and `ends`"),
    BadFile(
      "two seasons with one name", "id: winter", becomes: "id: fall",
      "45:13: error: two seasons are called `fall`; records tell them apart by this name; choose another"
    ),
    BadFile(
      "more seasons than a year needs", "    seasons:\n",
      becomes: "    seasons:\n"
        + (0..<30).map {
          "      - {id: s\($0), title: S, opens: 07-20, due: 08-28, ends: 11-21}\n"
        }.joined(), "40:9: error: a course has at most 32 seasons"),
    BadFile(
      "a season by year", "opens: 07-20", becomes: "opens: 2026-07-27",
      "42:16: error: `2026-07-27` is no day of the year; write month and day, as in `08-28`"),
    BadFile(
      "a season in words", "opens: 07-20", becomes: "opens: July",
      "42:16: error: `July` is no day of the year; write month and day, as in `08-28`"),
    BadFile(
      "an unknown field", "    minutes: 35\n", becomes: "    minuts: 35\n    minutes: 35\n",
      "13:5: error: unknown field `minuts`; did you mean `minutes`?"),
    BadFile(
      "a course that is a word", "courses:\n", becomes: "courses:\n  - word\n",
      "8:5: error: course must be a group of `name: value`, not a text"),
    BadFile(
      "courses that are a word", "courses:\n  - id: onboarding",
      becomes: "courses: word\nx:\n  - id: onboarding",
      "7:10: error: course must be a group of `name: value`, not a text",
      "8:1: error: unknown field `x`; known: `format`, `courses`"),
    BadFile(
      "a title that is a list", "title: Onboarding", becomes: "title: [a]",
      "9:12: error: `title` must be a text, not a list"),
    BadFile(
      "seasons that are a group", "    seasons:\n      - id: fall\n",
      becomes: "    seasons:\n      id: fall\n",
      "41:14: error: a `:` cannot stand here; put a text that holds `: ` in quotes, or give the line the indentation of its group"
    ),
    BadFile(
      "no topics",
      "    topics:\n      all: [texting, groups, friend-requests]\n",
      becomes: "", "30:5: error: course has no `topics`"),
  ]
}
