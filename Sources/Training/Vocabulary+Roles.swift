package import PolicyRules

extension Vocabulary {
  /// What people do: the values of the fact that says who communicates.
  package var roles: [ValueDefinition] { fact("sender").map { self[$0].values } ?? [] }

  /// The words for what people do.
  package var roleWords: [String] { roles.map(\.name) }

  /// Returns the role called `name`, if there is one.
  func role(_ name: String) -> Value? {
    fact("sender").flatMap { value(name, of: $0) }
  }

  /// Returns the roles called `names` as people say them; what is not known is left out.
  package func phrase(roles names: [String]) -> String {
    list(names.compactMap { role($0) }.map { self[$0].means })
  }
}
