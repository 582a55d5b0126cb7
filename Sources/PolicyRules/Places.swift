internal import StrictYAML

/// Where the parts of a policy stand in its file.
struct Places: Sendable {
  /// The file's path.
  var file: String
  /// Where each rule, duty or exception stands, by its place in the policy.
  var rules: [RulePlace] = []
  /// Where each clause begins.
  var clauses: [Position] = []
  /// Where each case begins.
  var cases: [Position] = []
  /// Where each acknowledgement begins.
  var acknowledged: [Position] = []
  /// Where each silence stands.
  var silences: [FactPlaces] = []
  /// Where each reading stands.
  var readings: [ReadingPlace] = []
  /// Where the fallback is named.
  var fallback = Position.start
}

/// Where a group of facts begins, and where it names each fact and value.
struct FactPlaces: Sendable {
  var start: Position
  var facts: [Fact: Position] = [:]
  var values: [Value: Position] = [:]
}

/// Where the parts of a rule, duty or exception stand.
struct RulePlace: Sendable {
  var start: Position
  var when: FactPlaces
  /// The conditions; for a duty, the one that it sets.
  var requires: [FactPlaces] = []
  /// Where each variant begins, and the facts that it names.
  var variants: [FactPlaces] = []
  /// Where each exception is named that lifts it.
  var unless: [Position] = []
}

/// Where a reading begins, and each of its ways.
struct ReadingPlace: Sendable {
  var start: Position
  var ways: [Position]
}
