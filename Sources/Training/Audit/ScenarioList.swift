public import PolicyRules

/// The scenarios by topic, titled as one school reads them.
public struct ScenarioList: Sendable {
  private let scenarios: [Scenario]
  private let policy: Policy

  /// Lists those of `library` that are for `policy`, or `all`.
  public init(_ library: Library, for policy: Policy, all: Bool) {
    self.policy = policy
    scenarios = library.scenarios.filter { all || $0.isFor(policy: policy.id) }
      .sorted { ($0.topic, $0.id) < ($1.topic, $1.id) }
  }

  /// The list for people.
  public var paragraphs: [Paragraph] {
    var topic = ""
    return scenarios.flatMap { scenario in
      let title = scenario.topic == topic ? [] : [Paragraph(scenario.topic, isStrong: true)]
      topic = scenario.topic
      let count = counted(scenario.items.count(where: \.isScored), "item")
      return title + [
        Paragraph("  \(scenario.id)  \(scenario.title.line(for: policy).closed) \(count).")
      ]
    }
  }

  /// The list for programs.
  public var json: JSON {
    let list = scenarios.map { scenario in
      JSON.members([
        "scenario": .string(scenario.id), "revision": .integer(scenario.revision),
        "title": .string(scenario.title.line(for: policy)), "topic": .string(scenario.topic),
        "file": .string(scenario.file),
        "items": .integer(scenario.items.count(where: \.isScored)),
      ])
    }
    return .members(["scenarios": .array(list)])
  }
}
