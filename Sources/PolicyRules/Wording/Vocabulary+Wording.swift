internal import StrictYAML

extension Vocabulary {
  /// Returns `facts` as a phrase in the words of files, such as "`channel` is `email` or `chat`".
  public func phrase(_ facts: Facts) -> String {
    let parts = self.facts.map(\.fact).filter { facts.mentions($0) }.map { fact in
      let values = facts[fact].map { ticked(self[$0].name) }
      return "\(ticked(self[fact].name)) is \(list(values, "or"))"
    }
    return parts.isEmpty ? "everything" : list(parts)
  }

  /// Returns `facts` for people, such as "channel: email or text message; it is open to view".
  ///
  /// Where more than half of a fact's values are left, those that are not left are told.
  public func description(of facts: Facts) -> String {
    let parts = self.facts.filter { facts.mentions($0.fact) }.map { definition in
      let held = facts[definition.fact]
      let left = definition.fact.values.filter { !held.contains($0) }
      let isLong = held.count > 2 && left.count * 2 < definition.values.count
      let shown = (isLong ? left : held).map { self[$0] }
      if definition.isYesOrNo { return list(shown.map(\.means), "or") }
      let told = list(shown.map { spaced($0.name) }, "or")
      return "\(spaced(definition.name)): \(isLong ? "any but " : "")\(told)"
    }
    return parts.isEmpty ? "always" : parts.joined(separator: "; ")
  }
}
