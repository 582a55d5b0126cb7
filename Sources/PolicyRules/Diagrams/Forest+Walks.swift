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

  /// Returns the levels that `root` tests anywhere.
  func support(_ root: Node) -> Set<Int> {
    var seen = Set<Node>()
    var found = Set<Int>()
    var open = [root]
    while let node = open.popLast() {
      guard node >= Forest.codes, seen.insert(node).inserted else { continue }
      found.insert(level(node))
      for value in 0..<widths[level(node)] { open.append(child(node, value)) }
    }
    return found
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

  /// Returns one combination of values, one for each level, that leads to `code`, if any does.
  func witness(_ root: Node, _ code: Node, _ allowed: [UInt32] = []) -> [Int]? {
    var values = widths.indices.map { level in
      level < allowed.count ? allowed[level].trailingZeroBitCount : 0
    }
    var barren = Set<Node>()
    return find(root, code, allowed, &values, &barren) ? values : nil
  }

  private func find(
    _ node: Node, _ code: Node, _ allowed: [UInt32], _ values: inout [Int],
    _ barren: inout Set<Node>
  ) -> Bool {
    if node < Forest.codes { return node == code }
    if barren.contains(node) { return false }
    let level = level(node)
    let mask = level < allowed.count ? allowed[level] : .max
    for value in 0..<widths[level] where mask >> UInt32(value) & 1 == 1 {
      let before = values[level]
      values[level] = value
      if find(child(node, value), code, allowed, &values, &barren) { return true }
      values[level] = before
    }
    barren.insert(node)
    return false
  }
}
