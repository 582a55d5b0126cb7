/// Remembers which nodes a walk has met; a new walk costs no clearing.
struct Marks: Sendable {
  private var rounds: [UInt32] = []
  private var round: UInt32 = 0

  /// Begins a walk through nodes whose numbers are below `count`.
  mutating func begin(_ count: Int) {
    if rounds.count < count {
      rounds.append(contentsOf: repeatElement(0, count: count - rounds.count))
    }
    round &+= 1
    if round == 0 {
      for index in rounds.indices { rounds[index] = 0 }
      round = 1
    }
  }

  /// Notes `node` and returns whether this walk meets it for the first time.
  mutating func insert(_ node: Forest.Node) -> Bool {
    if rounds[Int(node)] == round { return false }
    rounds[Int(node)] = round
    return true
  }
}
