internal import ArgumentParser
internal import PolicyRules
internal import StrictYAML
internal import Terminal
internal import Training

/// Lists the scenarios by topic.
struct ScenariosListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the scenarios by topic.")

  @Flag(help: "Answer in JSON.")
  var json = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    let content = try Content.load(options)
    let library = try content.wholeLibrary()
    let policy = try content.policy(options.askedPolicy)
    let scenarios = library.scenarios.filter { scenario in
      options.policy == nil || scenario.isFor(policy: policy.id)
    }.sorted { ($0.topic, $0.id) < ($1.topic, $1.id) }
    if json {
      return try options.output.write(
        .members(["scenarios": .array(scenarios.map { $0.json(policy) })]))
    }
    var topic = ""
    for scenario in scenarios {
      if scenario.topic != topic {
        topic = scenario.topic
        try options.output.say(topic, tone: .strong)
      }
      let count = scenario.items.count(where: \.isScored)
      try options.output.say(
        "  \(scenario.id)  \(scenario.title.line(for: policy)). \(count) items.")
    }
  }
}

extension Scenario {
  fileprivate func json(_ policy: Policy) -> JSON {
    .members([
      "scenario": .string(id), "revision": .integer(revision),
      "title": .string(title.line(for: policy)),
      "topic": .string(topic), "file": .string(file),
      "items": .integer(items.count(where: \.isScored)),
    ])
  }
}
