extension Vocabulary {
  /// Returns the situation of which `facts` are told: what is presumed holds, the rest is open.
  public func situation(_ facts: Facts) -> Situation {
    Situation(
      bits: self.facts.reduce(0) { bits, definition in
        let fact = definition.fact
        if facts.mentions(fact) { return bits | facts.bits & fact.mask }
        return bits | (definition.presumed?.bit ?? fact.mask)
      })
  }
}
