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
      throw Stop(.usage, "there is no scenario `\(scenario)`; `scenarios list` names them")
    }
    let items = ScenarioAudit(library).keys.filter { item in
      scenario.map { $0 == item.id.scenario } ?? true
    }
    if json { return try options.output.write(.members(["items": .array(items.map(\.json))])) }
    for item in items { try show(item) }
  }

  private func show(_ item: ItemKeys) throws(WriteFailure) {
    let output = options.output
    try output.say(
      "\(item.id.scenario)/\(item.id.item), \(item.kind), \(item.topic)", tone: .strong)
    for (policy, key) in item.keys.sorted(by: { $0.key < $1.key }) {
      let codes = key.codes.isEmpty ? "none" : key.codes.joined(separator: ", ")
      let doubt = key.isSettled ? "" : " (hangs on an open point)"
      try output.say("  \(policy)  \(codes)\(doubt): \(key.clauses.joined(separator: ", "))")
    }
  }
}

extension ItemKeys {
  fileprivate var json: JSON {
    let keys = self.keys.sorted { $0.key < $1.key }.map { policy, key in
      JSON.Member(
        name: policy,
        value: .members([
          "key": .strings(key.codes), "settled": .bool(key.isSettled),
          "clauses": .strings(key.clauses),
        ]))
    }
    return .members([
      "scenario": .string(id.scenario), "revision": .integer(revision), "item": .string(id.item),
      "kind": .string(kind), "topic": .string(topic), "keys": .object(keys),
    ])
  }
}
