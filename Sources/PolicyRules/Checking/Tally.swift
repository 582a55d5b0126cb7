/// The verdicts of a policy's rules put together in pairs of pairs, so that changing one is cheap.
struct Tally: Sendable {
  /// A complete binary tree; the rules' contributions are its last nodes.
  private var nodes: [Forest.Node]
  private let first: Int

  /// Puts `contributions` together.
  init(_ contributions: [Forest.Node], in forest: inout Forest) {
    var width = 1
    while width < contributions.count { width *= 2 }
    first = width
    nodes = Array(repeating: Forest.no, count: width * 2)
    for (index, node) in contributions.enumerated() { nodes[width + index] = node }
    for place in (1..<width).reversed() {
      nodes[place] = forest.combine(nodes[place * 2], nodes[place * 2 + 1], .worst)
    }
  }

  /// The code of the answer, impossible situations not marked.
  var verdict: Forest.Node { nodes[1] }

  /// Puts `node` in the place of what the rule at `index` gives.
  ///
  /// - Complexity: O(log rules) combinations.
  mutating func replace(_ index: Int, by node: Forest.Node, in forest: inout Forest) {
    var place = first + index
    guard nodes[place] != node else { return }
    nodes[place] = node
    while place > 1 {
      place /= 2
      nodes[place] = forest.combine(nodes[place * 2], nodes[place * 2 + 1], .worst)
    }
  }
}
