extension Diagram {
  /// Returns the codes that the function takes over the allowed values, one bit a code.
  ///
  /// `allowed` has one bit a value for each level; levels past its end may have any value.
  /// - Complexity: O(nodes within the allowed values).
  func outcomes(_ allowed: [UInt32]) -> UInt32 {
    var found: UInt32 = 0
    visit(allowed) { _, child in
      if child < Forest.codes { found |= 1 << UInt32(child) }
    }
    return root < Forest.codes ? 1 << UInt32(root) : found
  }

  /// Returns the nodes that the allowed values lead to, children before their parents.
  ///
  /// - Complexity: O(n log n) in the nodes within the allowed values.
  func reached(_ allowed: [UInt32]) -> [Node] {
    var nodes = root < Forest.codes ? [] : [root]
    var met = Set<Node>()
    visit(allowed) { _, child in
      if child >= Forest.codes, met.insert(child).inserted { nodes.append(child) }
    }
    return nodes.sorted()
  }

  /// Returns for the codes 0 to 3 which part of the allowed combinations leads to each.
  ///
  /// `nodes` are those that the allowed values lead to, or more of them, children first.
  func shares(_ nodes: [Node], _ allowed: [UInt32]) -> SIMD4<Double> {
    var known = Array(repeating: SIMD4<Double>.zero, count: count)
    for code in 0..<4 { known[code][code] = 1 }
    for node in nodes {
      let values = bits(allowed, level(node))
      var sum = SIMD4<Double>.zero
      for value in values { sum += known[Int(child(node, value))] }
      known[Int(node)] = sum / Double(values.rest.nonzeroBitCount)
    }
    return known[Int(root)]
  }

  /// Calls `body` with each node that the allowed values lead to, and each of its children there.
  private func visit(_ allowed: [UInt32], _ body: (Node, Node) -> Void) {
    guard root >= Forest.codes else { return }
    var isMet = Array(repeating: false, count: count)
    var open = [root]
    while let node = open.popLast() {
      for value in bits(allowed, level(node)) {
        let next = child(node, value)
        body(node, next)
        if next >= Forest.codes, !isMet[Int(next)] {
          isMet[Int(next)] = true
          open.append(next)
        }
      }
    }
  }

  /// Returns the places of the values that are allowed at `level`.
  func bits(_ allowed: [UInt32], _ level: Int) -> Bits<UInt32> {
    let full = UInt32((UInt64(1) << UInt64(widths[level])) - 1)
    return Bits(rest: level < allowed.count ? allowed[level] & full : full)
  }
}

/// The places of the bits of a word, from the lowest.
struct Bits<Word: FixedWidthInteger>: Sequence, IteratorProtocol {
  var rest: Word

  mutating func next() -> Int? {
    if rest == 0 { return nil }
    defer { rest &= rest - 1 }
    return rest.trailingZeroBitCount
  }
}
