internal import ArgumentParser
internal import PolicyRules
internal import Terminal
internal import Training

/// Shows what is right for each item at each school, and because of which clauses.
struct ScenariosKeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Show each item's key under each policy, with its clauses.")

  @Argument(help: "A scenario's name; else all.")
  var scenario: String?

  @Flag(help: "Answer in JSON.")
  var json = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    let library = try Content.load(options).wholeLibrary()
    if let scenario, library.scenario(scenario) == nil {
      throw Misstatement(
        "there is no scenario `\(scenario)`", for: scenario, in: library.scenarios.map(\.id))
    }
    let items = ScenarioAudit(library).keys.filter { item in
      scenario.map { $0 == item.id.scenario } ?? true
    }
    if json { return try options.output.write(.members(["items": .array(items.map(\.json))])) }
    for item in items { try options.output.say(item.paragraphs) }
  }
}
