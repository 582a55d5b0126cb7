internal import TestSupport
internal import Testing

@testable internal import tap_trainer

struct OptionOrderCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let typed: String
  let read: String
}

private let cases: [OptionOrderCase] = [
  .init(
    testDescription: "in front of a subcommand", typed: "--records DIR records list",
    read: "records list --records DIR"),
  .init(
    testDescription: "on both sides", typed: "--plain --policy policy policy list --json",
    read: "policy list --json --plain --policy policy"),
  .init(
    testDescription: "with an equals sign", typed: "--records=DIR status",
    read: "status --records=DIR"),
  .init(testDescription: "behind", typed: "records list --plain", read: "records list --plain"),
  .init(
    testDescription: "without a subcommand", typed: "--plain --records DIR",
    read: "--plain --records DIR"),
  .init(testDescription: "with no value", typed: "--records", read: "--records"),
  .init(
    testDescription: "where a word may look like an option", typed: "--plain policy show -- --x",
    read: "--plain policy show -- --x"),
]

@Suite("options") struct OptionOrderTests {
  @Test("are read wherever they stand", arguments: cases)
  func order(_ row: OptionOrderCase) {
    let words = row.typed.split(separator: " ").map(String.init)
    #expect(CommandLine.optionsLast(words).joined(separator: " ") == row.read)
  }

  @Test("in front of a subcommand do the same as behind it")
  func runs() throws {
    let behind = try Run("policy", "list", "--json", "--policy", "nsseo").finish()
    let before = try Run("--policy", "nsseo", "policy", "list", "--json").finish()
    #expect(behind.status == 0 && behind.output.contains("nsseo"))
    #expect(before == behind)
  }

  @Test("in front of a word that is no subcommand are told apart from it")
  func explains() throws {
    let end = try Run("--plain", "polcy", "list").finish()
    #expect(end.status == 64)
    #expect(end.errors == "there is no command `polcy`; did you mean `policy`?\n")
  }
}
