/// Remembers the results of one operation on pairs of nodes.
struct Memo: Sendable {
  private var keys: [UInt64] = Array(repeating: .max, count: 1 << 12)
  private var values: [Forest.Node] = Array(repeating: 0, count: 1 << 12)
  private var used = 0

  /// Forgets everything.
  mutating func clear() {
    guard used > 0 else { return }
    for slot in keys.indices { keys[slot] = .max }
    used = 0
  }

  /// Returns what was remembered for the pair, if anything.
  func value(_ a: Forest.Node, _ b: Forest.Node) -> Forest.Node? {
    let key = pair(a, b)
    var slot = place(key)
    while keys[slot] != .max {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// Remembers `result` for the pair.
  mutating func remember(_ a: Forest.Node, _ b: Forest.Node, _ result: Forest.Node) {
    if used * 2 >= keys.count { grow() }
    insert(pair(a, b), result)
    used += 1
  }

  private mutating func insert(_ key: UInt64, _ result: Forest.Node) {
    var slot = place(key)
    while keys[slot] != .max { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    values[slot] = result
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: .max, count: oldKeys.count * 2)
    values = Array(repeating: 0, count: oldKeys.count * 2)
    for slot in oldKeys.indices where oldKeys[slot] != .max {
      insert(oldKeys[slot], oldValues[slot])
    }
  }

  private func pair(_ a: Forest.Node, _ b: Forest.Node) -> UInt64 {
    UInt64(UInt32(bitPattern: a)) << 32 | UInt64(UInt32(bitPattern: b))
  }

  private func place(_ key: UInt64) -> Int {
    var value = key &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 29
    return Int(truncatingIfNeeded: value & UInt64(keys.count - 1))
  }
}
