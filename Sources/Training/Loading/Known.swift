internal import PolicyRules

/// The words that content files may use, besides their own.
struct Known: Sendable {
  let vocabulary: Vocabulary
  let policies: [Policy]
  let courses: [String]

  /// The parts of the policies that are learned together, each once.
  var topics: [String] {
    policies.flatMap(\.topics).map(\.id).reduce(into: []) { all, topic in
      if !all.contains(topic) { all.append(topic) }
    }
  }

  var policyIDs: [String] { policies.map(\.id) }

  /// The fact that says who communicates: its values are the roles.
  var sender: Fact? { vocabulary.fact("sender") }

  var roleNames: [String] { sender.map { vocabulary[$0].values.map(\.name) } ?? [] }

  /// Returns the role called `name`, if there is one.
  func role(_ name: String) -> Value? {
    sender.flatMap { vocabulary.value(name, of: $0) }
  }

  /// Returns the names that every one of `policies` has a word for; where none is known, of all.
  func names(of policies: [String]?) -> Set<String> {
    let named = self.policies.filter { policies?.contains($0.id) ?? true }
    let chosen = named.isEmpty ? self.policies : named
    guard let first = chosen.first else { return [] }
    return chosen.dropFirst().reduce(Set(first.names.keys)) { $0.intersection($1.names.keys) }
  }
}
