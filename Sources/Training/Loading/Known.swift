internal import PolicyRules
internal import StrictYAML

/// The words that content files may use, besides their own.
struct Known: Sendable {
  let vocabulary: Vocabulary
  let policies: [Policy]
  let courses: Names
  let policyIDs: Names
  /// The parts of the policies that are learned together, each once.
  let topics: Names
  /// The fact that says who communicates: its values are the roles.
  let sender: Fact?
  let roleNames: [String]

  init(vocabulary: Vocabulary, policies: [Policy], courses: [String]) {
    self.vocabulary = vocabulary
    self.policies = policies
    self.courses = Names(courses)
    policyIDs = Names(policies.map(\.id))
    topics = Names(policies.flatMap(\.topics).map(\.id))
    sender = vocabulary.fact("sender")
    roleNames = vocabulary.roleWords
  }

  /// Returns the role called `name`, if there is one.
  func role(_ name: String) -> Value? { vocabulary.role(name) }

  /// Returns the names that every one of `policies` has a word for; where none is known, of all.
  func names(of policies: [String]?) -> Set<String> {
    let named = self.policies.filter { policies?.contains($0.id) ?? true }
    let chosen = named.isEmpty ? self.policies : named
    guard let first = chosen.first else { return [] }
    return chosen.dropFirst().reduce(Set(first.names.keys)) { $0.intersection($1.names.keys) }
  }
}
