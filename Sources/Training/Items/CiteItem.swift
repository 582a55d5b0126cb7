internal import PolicyRules

/// Asks for the clause that decides, found by words of one's own.
public struct CiteItem: Hashable, Sendable {
  /// The clauses that decide and the conditions they set; where the policy is silent, the one that
  /// says what to do then.
  static func key(of ruling: Ruling) -> Key {
    let conditions = ruling.citations.filter { $0.role == .condition }.map(\.clause)
    let codes = (ruling.decidingClauses + conditions).uniqued
    let isOpen = ruling.answer.verdict == nil && ruling.answer != .notCovered
    let fault = isOpen ? ruling.fault() : codes.isEmpty ? KeyFault.noClause : nil
    return Key(codes: codes, fault: fault, judged: [ruling])
  }

  /// Full credit for a clause that the ruling rests on, half for its section.
  func mark(_ given: [String], key: [String], clauses: [Clause]) -> Mark {
    guard let named = given.first else { return .skipped }
    if key.contains(named) { return .full }
    let sections = Set(clauses.filter { key.contains($0.id) }.map(\.section))
    let isNear = clauses.contains { $0.id == named && sections.contains($0.section) }
    return Mark(credit: isNear ? 0.5 : 0, direction: .other)
  }
}
