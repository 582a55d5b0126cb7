/// A vocabulary and a policy as plain data, for a second opinion that shares no code with the first.
struct PlainPolicy {
  var facts: [PlainFact] = []
  var impossible: [PlainCube] = []
  /// What no advice leads to.
  var unadvised: [PlainCube] = []
  var readings: [PlainReading] = []
  var rules: [PlainRule] = []
}

struct PlainFact {
  var name: String
  var values: [String]
  var presumed: Int?
  var isChosen = true
  /// Which values a person can be told to choose.
  var isAdvised: [Bool]
}

/// For each fact named the values that it may have.
typealias PlainCube = [PlainLimit]

struct PlainLimit {
  var fact: Int
  var values: [Int]
}

struct PlainReading {
  var id: String
  var ways: [String]
  var adopted: Int
  /// The regions that a way takes out of the policy.
  var silent: [(way: Int, cube: PlainCube)] = []
}

struct PlainRule {
  enum Kind { case rule, duty, exception }

  var id: String
  var kind: Kind
  var clauses: [String]
  var when: PlainCube
  var then: Int?
  var requires: [PlainRequirement] = []
  /// Names of exceptions.
  var unless: [String] = []
  var ways: [PlainChoice] = []
  var variants: [PlainVariant] = []
}

struct PlainRequirement {
  var clause: String
  var facts: PlainCube
  var ways: [PlainChoice] = []
}

/// A reading and one of its ways, by their places.
struct PlainChoice {
  var reading: Int
  var way: Int
}

struct PlainVariant {
  var choice: PlainChoice
  var only: PlainCube?
  var then: Int?
}

/// The verdicts from the best to the worst; their places are what rules give.
let plainVerdicts = ["acceptable", "less-acceptable", "unacceptable"]
