internal import Testing

@testable internal import Terminal

struct CompletionCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let typed: String
  let offered: [Completion]
  let change: Completion?
}

private let cases: [CompletionCase] = [
  .init(testDescription: "nothing offered", typed: "x", offered: [], change: nil),
  .init(
    testDescription: "one word gets its space", typed: "co",
    offered: [.init("coach", replacing: 2)], change: .init("coach ", replacing: 2)),
  .init(
    testDescription: "one part of a word gets none", typed: "se",
    offered: [.init("sender=", replacing: 2, isWhole: false)],
    change: .init("sender=", replacing: 2)),
  .init(
    testDescription: "several give what they begin with", typed: "s",
    offered: [.init("school-email", replacing: 1), .init("school-portal", replacing: 1)],
    change: .init("school-", replacing: 1)),
  .init(
    testDescription: "several that have no more in common give nothing", typed: "school-",
    offered: [.init("school-email", replacing: 7), .init("school-portal", replacing: 7)],
    change: nil),
  .init(
    testDescription: "several that begin differently give nothing", typed: "",
    offered: [.init("email", replacing: 0), .init("chat", replacing: 0)], change: nil),
  .init(
    testDescription: "several of which one is the whole of another", typed: "te",
    offered: [.init("text", replacing: 2), .init("texting", replacing: 2)],
    change: .init("text", replacing: 2)),
  .init(
    testDescription: "several that replace different parts give nothing", typed: "a b",
    offered: [.init("a bc", replacing: 3), .init("bc", replacing: 1)], change: nil),
  .init(
    testDescription: "what they have in common is whole letters", typed: "",
    offered: [.init("né", replacing: 0), .init("ne\u{302}", replacing: 0)],
    change: .init("n", replacing: 0)),
]

@Suite("Completion") struct CompletionTests {
  @Test("what can be typed without a choice is typed", arguments: cases)
  func changes(_ row: CompletionCase) {
    let change = row.offered.change(after: row.typed[...])
    #expect(change?.text == row.change?.text)
    #expect(change?.replacing == row.change?.replacing)
  }
}
