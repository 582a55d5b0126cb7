public import PolicyRules
public import StrictYAML

/// One question of a scenario.
public struct Item: Hashable, Sendable {
  /// What is asked for, and what the policy makes of it.
  public enum Kind: Hashable, Sendable {
    /// The policy's verdict.
    case verdict(VerdictItem)
    /// The best of several ways.
    case chooseOne(ChooseOneItem)
    /// All ways that are good enough.
    case chooseMany(ChooseManyItem)
    /// What must hold first.
    case conditions(ConditionsItem)
    /// The TAP letters that fail.
    case tapLetters(LettersItem)
    /// The clause that decides.
    case cite(CiteItem)
    /// A thought of one's own; nothing is scored or stored.
    case reflection(ReflectionItem)
  }

  /// Its name, unique in the scenario.
  public let id: String
  /// What is asked for.
  public let kind: Kind
  /// What is told and asked, in one or two sentences.
  public let stem: Prose
  /// What holds for this item only.
  public let facts: Facts
  /// Help in steps, from gentle to plain.
  public let hints: [Prose]
  /// Whether permitting what is unacceptable is a critical miss.
  public let isCritical: Bool
  /// The topic that it counts for.
  public let topic: String
  /// The schools that get it, by their policy's id; nothing means all.
  public let policies: [String]?
  /// Where its answers lead.
  public let route: Route?
  /// Where the file says its name.
  public let position: Position

  /// Returns whether the school of `policy` gets it.
  public func isFor(policy: String) -> Bool { policies?.contains(policy) ?? true }

  /// Whether its route takes every answer elsewhere.
  var leadsAway: Bool {
    guard let route else { return false }
    if route.otherwise != nil { return true }
    let options = kind.options.map(\.id)
    return !options.isEmpty && options.allSatisfy { route.byOption[$0] != nil }
      || Verdict.allCases.allSatisfy { route.byVerdict[$0] != nil }
  }

  /// Whether answers to it are marked.
  public var isScored: Bool {
    if case .reflection = kind { false } else { true }
  }
}

extension Item.Kind {
  /// The words of all kinds, as files say them.
  public static let words = [
    "verdict", "choose-one", "choose-many", "conditions", "tap-letters", "cite", "reflection",
  ]

  /// The options it offers, where it offers any of its own.
  var options: [Option] {
    switch self {
    case .chooseOne(let item): item.options
    case .chooseMany(let item): item.options
    default: []
    }
  }

  /// Whether it offers options of its own.
  var hasOptions: Bool { !options.isEmpty }

  /// The kind's word in files.
  public var word: String {
    switch self {
    case .verdict: "verdict"
    case .chooseOne: "choose-one"
    case .chooseMany: "choose-many"
    case .conditions: "conditions"
    case .tapLetters: "tap-letters"
    case .cite: "cite"
    case .reflection: "reflection"
    }
  }
}

/// The name of an item among all scenarios.
public struct ItemID: Hashable, Comparable, Sendable {
  /// The scenario's id.
  public let scenario: String
  /// The item's id in it.
  public let item: String

  /// Makes the name of `item` in `scenario`.
  public init(scenario: String, item: String) {
    self.scenario = scenario
    self.item = item
  }

  /// Orders names by scenario, then item.
  public static func < (a: ItemID, b: ItemID) -> Bool {
    (a.scenario, a.item) < (b.scenario, b.item)
  }
}
