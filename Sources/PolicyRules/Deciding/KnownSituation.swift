/// A situation of which every fact is known.
public struct KnownSituation: Hashable, Sendable {
  /// One bit a value; every fact has one.
  let bits: UInt128

  /// Takes over `situation`; nil where a fact is unknown.
  public init?(_ situation: Situation, of vocabulary: Vocabulary) {
    guard vocabulary.facts.allSatisfy({ situation.value(of: $0.fact) != nil }) else { return nil }
    bits = situation.bits
  }
}
