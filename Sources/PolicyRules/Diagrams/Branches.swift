/// Where a node goes on to, one entry for each value of its level; kept off the heap.
struct Branches {
  /// How many values a level may have.
  static let limit = 32

  let count: Int
  private var nodes = InlineArray<32, Forest.Node>(repeating: 0)

  /// Makes the branches that `body` tells for each value.
  init(_ count: Int, _ body: (Int) -> Forest.Node) {
    self.count = count
    for value in 0..<count { nodes[value] = body(value) }
  }

  subscript(value: Int) -> Forest.Node { nodes[value] }

  /// The node that all values lead to, if it is one.
  var only: Forest.Node? {
    for value in 1..<count where nodes[value] != nodes[0] { return nil }
    return nodes[0]
  }

  /// Returns whether some value leads to `node`.
  func contains(_ node: Forest.Node) -> Bool {
    for value in 0..<count where nodes[value] == node { return true }
    return false
  }
}
