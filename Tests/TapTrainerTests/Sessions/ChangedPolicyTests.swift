internal import StrictYAML
internal import TestSupport
internal import Testing
internal import Training

@testable import tap_trainer

/// A day after the policy changed, and what the first screen says on it.
struct ChangedPolicyCase: CustomTestStringConvertible, Sendable {
  let day: String
  let effective: String?
  let says: String
  let status: String

  var testDescription: String { "\(day), the text holds from \(effective ?? "no day")" }
}

/// The school of the README, whose policy changed on 2 November 2026: parents must be told of texting.
@Suite("a policy that changed")
struct ChangedPolicyTests {
  private func school(effective: String?) throws -> Workdir {
    let workdir = try Workdir()
    for path in ContentSource.embedded.paths {
      var text = String(decoding: try ContentSource.embedded.read(path).bytes, as: UTF8.self)
      if path == "policies/imsa.yaml", let effective {
        text = text.replacing("\ndigest: ", with: "\neffective: \(effective)\ndigest: ")
      }
      try workdir.write(text, to: "Scenarios/\(path)")
    }
    try SchoolRecords.write(in: workdir)
    var person = Person.dana("imsa")
    person.staffID = "0042"
    try workdir.write(
      Profile(person: person).text, to: ".local/share/tap-trainer/profile.yaml")
    return workdir
  }

  @Test(
    "is told to people as to HR, from the day that its file says",
    arguments: [
      ChangedPolicyCase(
        day: "2026-11-22", effective: "2026-11-02",
        says: "The policy changed in texting: due 2 December, 10 days left.",
        status: "onboarding: due-soon, due 2026-12-02"),
      ChangedPolicyCase(
        day: "2026-12-05", effective: "2026-11-02",
        says: "Onboarding: done on 2 September, and the policy changed in texting since.",
        status: "onboarding: lapsed, days of grace ended 2026-12-02, completed 2026-09-02, the"),
      ChangedPolicyCase(
        day: "2026-11-22", effective: "2026-12-01",
        says: "Onboarding: done on 2 September. It counts until 1 September 2027.",
        status: "onboarding: current"),
      ChangedPolicyCase(
        day: "2026-11-22", effective: nil,
        says: "Onboarding: done on 2 September. It counts until 1 September 2027.",
        status: "onboarding: due-soon, due 2026-12-22"),
    ])
  func told(_ row: ChangedPolicyCase) throws {
    let workdir = try school(effective: row.effective)
    let home = try Run("--seed", "1", "--rehearse", "\(row.day)T09:00:00-06:00").in(workdir)
      .stdin("quit\n").finish()
    #expect(home.output.unwrapped.contains(row.says), "\(home.output)\(home.errors)")
    let arguments = ["--roster", "roster.csv", "--on", row.day, "--staff", "0042"]
    let status = try Run("records", "status").adding(arguments).in(workdir).finish()
    #expect(status.output.unwrapped.contains(row.status), "\(status.output)")
    #expect(status.errors.contains("`effective`") == (row.effective == nil))
  }
}
