extension Forest {
  /// Returns the yes-or-no function that holds where each level has one of its allowed values.
  ///
  /// `allowed` has one bit a value for each level, and may be shorter than there are levels.
  mutating func cube(_ allowed: [UInt32]) -> Node {
    var result = Forest.yes
    for level in allowed.indices.reversed() {
      let full = UInt32((UInt64(1) << UInt64(widths[level])) - 1)
      if allowed[level] & full == full { continue }
      if allowed[level] & full == 0 { return Forest.no }
      let rest = result
      result = node(
        level, (0..<widths[level]).map { allowed[level] >> UInt32($0) & 1 == 1 ? rest : Forest.no })
    }
    return result
  }

  /// Returns the yes-or-no function that holds where `level` has `value`.
  mutating func test(_ level: Int, _ value: Int) -> Node {
    node(level, (0..<widths[level]).map { $0 == value ? Forest.yes : Forest.no })
  }

  /// Returns `yes` where `condition` holds and `no` elsewhere, both for any codes.
  mutating func choose(_ condition: Node, _ yes: Node, _ no: Node) -> Node {
    let kept = combine(condition, yes, .gate)
    let opposite = combine(Forest.yes, condition, .minus)
    return combine(kept, combine(opposite, no, .gate), .worst)
  }

  /// Returns what `root` becomes when each level keeps only its allowed values.
  ///
  /// A level with one allowed value is no longer tested. A function that is the same for all
  /// allowed values of a level does not test it either.
  /// - Complexity: O(nodes).
  mutating func restricted(_ root: Node, to allowed: [UInt32]) -> Node {
    var known: [Node: Node] = [:]
    return restrict(root, allowed, &known)
  }

  private mutating func restrict(
    _ node: Node, _ allowed: [UInt32], _ known: inout [Node: Node]
  ) -> Node {
    if node < Forest.codes { return node }
    if let done = known[node] { return done }
    let level = level(node)
    let mask = level < allowed.count ? allowed[level] : .max
    var branches: [Node] = []
    var first: Node?
    for value in 0..<widths[level] {
      let isAllowed = mask >> UInt32(value) & 1 == 1
      let branch = isAllowed ? restrict(child(node, value), allowed, &known) : -1
      if isAllowed, first == nil { first = branch }
      branches.append(branch)
    }
    let result = self.node(level, branches.map { $0 < 0 ? first ?? Forest.no : $0 })
    known[node] = result
    return result
  }
}
