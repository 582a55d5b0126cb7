extension Diagram {
  /// Returns the levels below `end` that one must know to tell the code, within the allowed values.
  ///
  /// Combinations that go to `free` do not count. Where several sets of levels suffice, later
  /// places of `order` are given up first; none of the levels returned can be given up.
  func needed(_ allowed: [UInt32], free: Node, order: [Int], end: Int) -> [Int] {
    let nodes = reached(allowed)
    var tested = Set<Int>()
    for node in nodes where level(node) < end && splits(node, allowed) {
      tested.insert(level(node))
    }
    let open = order.filter { tested.contains($0) }
    let decisive = open.filter { decides($0, nodes, allowed, free) }
    return decisive.count == open.count ? open : withoutIdle(open, decisive, allowed, free)
  }

  /// Returns whether the allowed values of the level that `node` tests lead to different nodes.
  private func splits(_ node: Node, _ allowed: [UInt32]) -> Bool {
    let values = bits(allowed, level(node))
    let first = values.rest.trailingZeroBitCount
    return values.contains { child(node, $0) != child(node, first) }
  }

  /// Returns whether two combinations that differ at `level` only have different codes.
  private func decides(
    _ level: Int, _ nodes: [Node], _ allowed: [UInt32], _ free: Node
  ) -> Bool {
    nodes.contains { node in
      guard self.level(node) == level else { return false }
      let values = Array(bits(allowed, level))
      return values.indices.contains { place in
        values[..<place].contains { other in
          var met = Set<UInt64>()
          return differ(child(node, values[place]), child(node, other), allowed, free, &met)
        }
      }
    }
  }

  /// Returns whether some allowed values lead from `a` and `b` to two codes that both count.
  private func differ(
    _ a: Node, _ b: Node, _ allowed: [UInt32], _ free: Node, _ met: inout Set<UInt64>
  ) -> Bool {
    if a == b || a == free || b == free { return false }
    if a < Forest.codes && b < Forest.codes { return true }
    let key = UInt64(UInt32(bitPattern: a)) << 32 | UInt64(UInt32(bitPattern: b))
    guard met.insert(key).inserted else { return false }
    let level = min(level(a), level(b))
    for value in bits(allowed, level) {
      let (next, other) = (branch(a, at: level, value), branch(b, at: level, value))
      if differ(next, other, allowed, free, &met) { return true }
    }
    return false
  }

  /// Gives up, from the last on, each level of `open` without which the others still tell the code.
  private func withoutIdle(
    _ open: [Int], _ decisive: [Int], _ allowed: [UInt32], _ free: Node
  ) -> [Int] {
    var (forest, node) = planted()
    var kept = open
    node = forest.restricted(node, to: allowed)
    for level in open.reversed() where !decisive.contains(level) {
      guard let rest = forest.forgetting(level, in: node, allowed, free: free) else { continue }
      node = rest
      kept.removeAll { $0 == level }
    }
    return kept
  }
}

extension Forest {
  /// Returns `root` as a function of the other levels, if they tell its code wherever it counts.
  mutating func forgetting(
    _ level: Int, in root: Node, _ allowed: [UInt32], free: Node
  ) -> Node? {
    var known: [Node: Node] = [:]
    let result = forgotten(root, level, allowed, free, &known)
    return result == Forest.clash ? nil : result
  }

  private mutating func forgotten(
    _ node: Node, _ level: Int, _ allowed: [UInt32], _ free: Node, _ known: inout [Node: Node]
  ) -> Node {
    if self.level(node) > level { return node }
    if let done = known[node] { return done }
    let own = self.level(node)
    var result: Node
    if own == level {
      result = free
      for value in 0..<widths[level] where allowed[level] >> UInt32(value) & 1 == 1 {
        result = combine(result, child(node, value), .common(free))
      }
    } else {
      let branches = Branches(widths[own]) { value in
        forgotten(child(node, value), level, allowed, free, &known)
      }
      result = branches.contains(Forest.clash) ? Forest.clash : self.node(own, branches)
    }
    known[node] = result
    return result
  }
}
