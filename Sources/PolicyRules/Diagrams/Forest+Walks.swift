extension Forest {
  /// Returns the codes that `root` takes over the allowed values, one bit a code.
  ///
  /// - Complexity: O(nodes within the allowed values).
  func outcomes(_ root: Node, _ allowed: [UInt32]) -> UInt32 {
    if root < Forest.codes { return 1 << UInt32(root) }
    var seen = Set<Node>()
    var found: UInt32 = 0
    gather(root, allowed, &seen, &found)
    return found
  }

  private func gather(
    _ node: Node, _ allowed: [UInt32], _ seen: inout Set<Node>, _ found: inout UInt32
  ) {
    let level = level(node)
    let mask = level < allowed.count ? allowed[level] : .max
    for value in 0..<widths[level] where mask >> UInt32(value) & 1 == 1 {
      let next = child(node, value)
      if next < Forest.codes {
        found |= 1 << UInt32(next)
      } else if mask & (mask &- 1) == 0 || seen.insert(next).inserted {
        gather(next, allowed, &seen, &found)
      }
    }
  }

  /// Counts, for each code, the combinations of allowed values that lead to it.
  ///
  /// Exact up to 2^128. Levels from `end` on are not counted.
  /// - Complexity: O(nodes).
  func counts(_ root: Node, _ allowed: [UInt32], end: Int) -> [UInt128] {
    let sizes = (0..<end).map { level in
      UInt128(
        level < allowed.count
          ? (allowed[level] & UInt32((UInt64(1) << UInt64(widths[level])) - 1)).nonzeroBitCount
          : widths[level])
    }
    var known: [Node: [UInt128]] = [:]
    let below = count(root, allowed, sizes, &known)
    let above = sizes[..<min(level(root), end)].reduce(1, *)
    return below.map { $0 * above }
  }

  private func count(
    _ node: Node, _ allowed: [UInt32], _ sizes: [UInt128], _ known: inout [Node: [UInt128]]
  ) -> [UInt128] {
    var result = Array(repeating: UInt128(0), count: Int(Forest.codes))
    if node < Forest.codes {
      result[Int(node)] = 1
      return result
    }
    if let done = known[node] { return done }
    let level = level(node)
    let mask = level < allowed.count ? allowed[level] : .max
    for value in 0..<widths[level] where mask >> UInt32(value) & 1 == 1 {
      let next = child(node, value)
      let between = sizes[(level + 1)..<min(self.level(next), sizes.count)].reduce(1, *)
      for (code, amount) in count(next, allowed, sizes, &known).enumerated() {
        result[code] += amount * between
      }
    }
    known[node] = result
    return result
  }
}
