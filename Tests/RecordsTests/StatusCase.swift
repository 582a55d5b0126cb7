import Testing

@testable import Records

/// What somebody did, and how they stand on a day.
struct StatusCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  var roster = "1,A,imsa,coach,2026-08-01,,,"
  var passes: [String] = []
  var passed: String?
  var failed: String?
  var answered: String?
  var course = "season"
  let on: String
  let status: Status
  let due: String?
  let until: String?

  init(
    _ name: String, roster: String = "1,A,imsa,coach,2026-08-01,,,", passes: [String] = [],
    passed: String? = nil, failed: String? = nil, answered: String? = nil,
    course: String = "season", on: String,
    _ status: Status, due: String? = nil, until: String? = nil
  ) {
    testDescription = name
    self.roster = roster
    self.passes = passes
    self.passed = passed
    self.failed = failed
    self.answered = answered
    self.course = course
    self.on = on
    self.status = status
    self.due = due
    self.until = until
  }
}

extension StatusCase {
  static let seasons = [
    StatusCase("before it is due", on: "2026-08-10", .notStarted, due: "2026-09-01"),
    StatusCase("begun", answered: "2026-08-09", on: "2026-08-10", .inProgress, due: "2026-09-01"),
    StatusCase("two weeks before", on: "2026-08-18", .dueSoon, due: "2026-09-01"),
    StatusCase("on the day", on: "2026-09-01", .dueSoon, due: "2026-09-01"),
    StatusCase("the day after", on: "2026-09-02", .overdue, due: "2026-09-01"),
    StatusCase(
      "done", passes: ["2026-08-20..2026-11-20"], on: "2026-09-02", .current, due: "2026-12-01",
      until: "2026-11-20"),
    StatusCase(
      "done late", passes: ["2026-10-01..2026-11-20"], on: "2026-10-02", .current,
      due: "2026-12-01", until: "2026-11-20"),
    StatusCase(
      "done, and seen from a day before", passes: ["2026-10-01..2026-11-20"], on: "2026-09-30",
      .overdue, due: "2026-09-01"),
    StatusCase(
      "the next season opens", passes: ["2026-08-20..2026-11-20"], on: "2026-11-05", .notStarted,
      due: "2026-12-01", until: "2026-11-20"),
    StatusCase(
      "between seasons", passes: ["2026-08-20..2026-11-20"], on: "2027-04-01", .expired,
      until: "2026-11-20"),
    StatusCase(
      "not passed", failed: "2026-08-20", on: "2026-08-21", .dueSoon, due: "2026-09-01"),
    StatusCase(
      "started in the season", roster: "1,A,imsa,coach,2026-08-25,,,", on: "2026-09-05",
      .notStarted, due: "2026-09-24"),
    StatusCase(
      "started long ago", roster: "1,A,imsa,coach,2001-01-01,,,", on: "2026-09-05", .overdue,
      due: "2026-09-01"),
    StatusCase(
      "another due date", roster: "1,A,imsa,coach,,,season=2026-10-15,", on: "2026-09-05",
      .notStarted, due: "2026-10-15"),
    StatusCase(
      "exempt", roster: "1,A,imsa,coach,,,,on leave", on: "2026-09-05", .exempt),
    StatusCase("not asked", roster: "1,A,imsa,coach,,,-season,", on: "2026-09-05", .exempt),
    StatusCase("left", roster: "1,A,imsa,coach,,2026-09-04,,", on: "2026-09-05", .left),
    StatusCase(
      "the last day of work", roster: "1,A,imsa,coach,,2026-09-05,,", on: "2026-09-05", .overdue,
      due: "2026-09-01"),
    StatusCase(
      "asked in any case", roster: "1,A,imsa,teacher,,,+season,", on: "2026-09-05", .overdue,
      due: "2026-09-01"),
    StatusCase(
      "a plain no is no exemption", roster: "1,A,imsa,coach,,,,No", on: "2026-09-05", .overdue,
      due: "2026-09-01"),
    StatusCase(
      "the whole course passed in the season", passes: ["2026-08-20..2027-08-20"],
      passed: "onboarding", on: "2026-09-05", .current, due: "2026-12-01", until: "2026-11-20"),
    StatusCase(
      "the whole course passed before the season", passes: ["2026-07-20..2027-07-20"],
      passed: "onboarding", on: "2026-09-05", .overdue, due: "2026-09-01"),
    StatusCase(
      "left before exempt", roster: "1,A,imsa,coach,,2026-09-04,,on leave", on: "2026-09-05", .left),
  ]

  static let months = [
    StatusCase("new", course: "onboarding", on: "2026-08-10", .notStarted, due: "2026-08-31"),
    StatusCase("not done", course: "onboarding", on: "2026-09-01", .overdue, due: "2026-08-31"),
    StatusCase(
      "no first day", roster: "1,A,imsa,coach,,,,", course: "onboarding", on: "2030-01-01",
      .notStarted),
    StatusCase(
      "done", passes: ["2026-08-10.."], course: "onboarding", on: "2026-12-01", .current,
      due: "2027-08-10", until: "2027-08-10"),
    StatusCase(
      "runs out soon", passes: ["2026-08-10.."], course: "onboarding", on: "2027-08-01", .dueSoon,
      due: "2027-08-10", until: "2027-08-10"),
    StatusCase(
      "ran out", passes: ["2026-08-10.."], course: "onboarding", on: "2027-08-11", .expired,
      due: "2027-08-10", until: "2027-08-10"),
    StatusCase(
      "done twice, the second counts longer", passes: ["2026-08-10..", "2027-01-10.."],
      course: "onboarding", on: "2027-09-01", .current, due: "2028-01-10", until: "2028-01-10"),
    StatusCase(
      "begun again", passes: ["2026-08-10.."], answered: "2027-08-12", course: "onboarding",
      on: "2027-08-15", .expired, due: "2027-08-10", until: "2027-08-10"),
  ]
}
