internal import PolicyRules

/// One item with its key at every school that gets it: the page a lawyer reads.
public struct ItemKeys: Hashable, Sendable {
  /// The item's name.
  public let id: ItemID
  /// The scenario's revision.
  public let revision: Int
  /// The kind of item, by its word in files.
  public let kind: String
  /// The topic that it counts for.
  public let topic: String
  /// The key under each policy, by the policy's id.
  public let keys: [String: Key]
}

extension ScenarioAudit {
  /// Every scored item with its keys, in the order of scenarios and scenes.
  public var keys: [ItemKeys] {
    let walksOf = walksByScenario
    return library.scenarios.enumerated().flatMap { index, scenario in
      scenario.items.filter(\.isScored).map { item in
        let questions = walksOf[index, default: []].compactMap { judge, walk in
          walk.question(of: item.id).map { (judge.policy.id, $0.key) }
        }
        return ItemKeys(
          id: ItemID(scenario: scenario.id, item: item.id), revision: scenario.revision,
          kind: item.kind.word, topic: item.topic,
          keys: Dictionary(questions, uniquingKeysWith: { first, _ in first }))
      }
    }
  }
}
