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
      let branches = Branches(widths[level]) { value in
        allowed[level] >> UInt32(value) & 1 == 1 ? rest : Forest.no
      }
      result = node(level, branches)
    }
    return result
  }

  /// Returns the yes-or-no function that holds where `level` has `value`.
  mutating func test(_ level: Int, _ value: Int) -> Node {
    node(level, Branches(widths[level]) { $0 == value ? Forest.yes : Forest.no })
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
    var known = Array(repeating: Node(-1), count: count)
    return restrict(root, allowed, &known)
  }

  private mutating func restrict(
    _ node: Node, _ allowed: [UInt32], _ known: inout [Node]
  ) -> Node {
    if node < Forest.codes { return node }
    if known[Int(node)] >= 0 { return known[Int(node)] }
    let level = level(node)
    let mask = level < allowed.count ? allowed[level] & fullMask(level) : fullMask(level)
    let result: Node
    if mask == 0 {
      result = Forest.no
    } else {
      let first = restrict(child(node, mask.trailingZeroBitCount), allowed, &known)
      let branches = Branches(widths[level]) { value in
        mask >> UInt32(value) & 1 == 1 ? restrict(child(node, value), allowed, &known) : first
      }
      result = self.node(level, branches)
    }
    known[Int(node)] = result
    return result
  }
}
