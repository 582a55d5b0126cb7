/// Remembers results of operations on pairs of nodes; a new result may take the place of an old.
///
/// Nodes never change, so nothing is ever wrong, only forgotten.
struct Memo: Sendable {
  private var keys: [UInt64] = Array(repeating: .max, count: 1 << 12)
  private var values: [Forest.Node] = Array(repeating: 0, count: 1 << 12)

  /// Returns what was remembered for the pair under `operation`, if anything.
  func value(_ operation: UInt64, _ a: Forest.Node, _ b: Forest.Node) -> Forest.Node? {
    let key = key(operation, a, b)
    let slot = slot(key)
    return keys[slot] == key ? values[slot] : nil
  }

  /// Remembers `result` for the pair under `operation`.
  mutating func remember(
    _ operation: UInt64, _ a: Forest.Node, _ b: Forest.Node, _ result: Forest.Node
  ) {
    let key = key(operation, a, b)
    let slot = slot(key)
    keys[slot] = key
    values[slot] = result
  }

  /// Makes room for a forest of `count` nodes; what was remembered is forgotten.
  mutating func grow(to count: Int) {
    guard count > keys.count else { return }
    keys = Array(repeating: .max, count: keys.count * 4)
    values = Array(repeating: 0, count: keys.count)
  }

  private func key(_ operation: UInt64, _ a: Forest.Node, _ b: Forest.Node) -> UInt64 {
    operation << 56 | UInt64(a) << 28 | UInt64(b)
  }

  private func slot(_ key: UInt64) -> Int {
    var value = (key ^ key >> 31) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 32
    return Int(truncatingIfNeeded: value & UInt64(keys.count - 1))
  }
}
