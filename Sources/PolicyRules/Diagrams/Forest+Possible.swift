extension Forest {
  /// Returns `root` kept to the allowed values, where impossible completions stand for no answer.
  ///
  /// A level whose possible values all lead to the same function is not tested.
  /// - Complexity: O(nodes²) at worst, near O(nodes) in practice.
  mutating func restrictedToPossible(_ root: Node, _ allowed: [UInt32]) -> Node {
    var known: [Node: Node] = [:]
    let kept = restricted(root, to: allowed)
    return withoutImpossible(kept, allowed, &known)
  }

  private mutating func withoutImpossible(
    _ node: Node, _ allowed: [UInt32], _ known: inout [Node: Node]
  ) -> Node {
    if node < Forest.codes { return node }
    if let done = known[node] { return done }
    let level = level(node)
    let branches = (0..<widths[level]).map { child(node, $0) }
    let rest = branches.map { withoutImpossible($0, allowed, &known) }
    let agreed = rest.reduce(Engine.impossible) { common($0, $1) }
    let result = agreed >= 0 ? agreed : self.node(level, rest)
    known[node] = result
    return result
  }

  /// Returns the function that agrees with both wherever they are possible, or -1.
  private mutating func common(_ a: Node, _ b: Node) -> Node {
    if a < 0 || b < 0 { return -1 }
    if a == b || b == Engine.impossible { return a }
    if a == Engine.impossible { return b }
    if a < Forest.codes && b < Forest.codes { return -1 }
    let level = min(level(a), level(b))
    var branches: [Node] = []
    for value in 0..<widths[level] {
      let next = common(branch(a, at: level, value), branch(b, at: level, value))
      if next < 0 { return -1 }
      branches.append(next)
    }
    return node(level, branches)
  }
}
