internal import PolicyRules
internal import Testing

@testable internal import Training

/// A situation, and what the page on it holds and does not hold.
struct PageCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let school: String
  let facts: [String]
  let says: [String]
  var doesNotSay: [String] = []

  static let all = [
    PageCase(
      testDescription: "names a duty as the reason, not as a condition", school: "imsa",
      facts: ["recipient=student", "channel=email", "account=school", "transparent=no"],
      says: ["Why: Electronic communication must be open."], doesNotSay: ["Condition not met"]),
    PageCase(
      testDescription: "names what was taken for granted against the person with the verdict",
      school: "imsa", facts: ["sender=coach", "recipient=student-group", "channel=text-message"],
      says: ["IMSA: unacceptable, taking it that it is for ordinary school business."]),
    PageCase(
      testDescription: "names it with a discouraged way too", school: "nsseo",
      facts: [
        "recipient=student-group", "channel=text-message", "supervisor-approval=yes",
        "parents-informed=yes", "school-technology-available=no", "community-based-learning=yes",
      ],
      says: [
        "NSSEO: less acceptable, taking it that it is for ordinary school business. The policy discourages it"
      ]),
    PageCase(
      testDescription: "joins two ways out by `or`", school: "nsseo",
      facts: [
        "recipient=parent", "channel=phone-call", "account=personal", "work-hours=during",
        "work-site=off", "school-technology-available=yes",
      ],
      says: ["it is outside your work hours or no NSSEO-provided technology is at hand"]),
    PageCase(
      testDescription: "offers no school technology where none is at hand", school: "nsseo",
      facts: [
        "sender=teacher", "recipient=student", "channel=text-message", "account=personal",
        "school-technology-available=no", "community-based-learning=no", "supervisor-approval=yes",
        "parents-informed=yes",
      ],
      says: ["NSSEO: unacceptable"], doesNotSay: ["school's chat", "school account"]),
    PageCase(
      testDescription: "quotes nothing but the fallback where the policy is silent", school: "imsa",
      facts: ["recipient=colleague", "channel=online-game"],
      says: ["the policy does not speak of this", "contact their supervisor"],
      doesNotSay: ["Zoom"]),
    PageCase(
      testDescription: "tells what the answer hangs on", school: "imsa",
      facts: ["recipient=student", "channel=text-message", "purpose=urgent-contact"],
      says: ["It hangs on: whether a supervisor approved it beforehand; whether parents were told"]
    ),
  ]
}

@Suite("the page on a ruling")
struct RulingReportTests {
  @Test("holds what a person needs", arguments: PageCase.all)
  func page(_ expected: PageCase) throws {
    let policy = try Content.shipped.get().policy(expected.school)
    let facts = try Facts(stating: expected.facts, of: policy.vocabulary)
    let report = RulingReport(policy, on: try policy.vocabulary.stated(facts))
    let page = report.passages.map { passage in
      passage.label.isEmpty ? passage.text : "\(passage.label): \(passage.text)"
    }.joined(separator: "\n")
    for words in expected.says { #expect(page.contains(words)) }
    for words in expected.doesNotSay { #expect(!page.contains(words)) }
  }
}
