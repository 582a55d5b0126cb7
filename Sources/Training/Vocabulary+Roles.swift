package import PolicyRules

extension Vocabulary {
  /// What people do: the values of the fact that says who communicates.
  package var roles: [ValueDefinition] { fact("sender").map { self[$0].values } ?? [] }

  /// The words for what people do.
  package var roleWords: [String] { roles.map(\.name) }

  /// Returns the roles called `names` as people say them; what is not known is left out.
  package func phrase(roles names: [String]) -> String {
    let sender = fact("sender")
    let values = names.compactMap { name in sender.flatMap { value(name, of: $0) } }
    return list(values.map { self[$0].means })
  }
}
