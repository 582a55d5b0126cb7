/// Two policies' answers as diagrams over the same levels, facts only, readings as adopted.
struct Comparison {
  let levels: Levels
  var forest: Forest
  /// The codes of either policy's answers.
  let a: Forest.Node
  let b: Forest.Node
  /// Where the answers differ, and how; see ``Forest/pair(_:_:)``.
  let pairs: Forest.Node
  /// Whether the two could be told apart in ``Engine/mostCases``; if not, nothing here means anything.
  let isWhole: Bool

  init(_ first: Policy, _ second: Policy) {
    let rules = first.rules + second.rules
    levels = Levels(first.vocabulary, rules: rules, readings: [])
    forest = Forest(widths: levels.widths, limit: Engine.mostCases)
    let (one, isOneWhole) = forest.adopted(first, rules)
    let (other, isOtherWhole) = forest.adopted(second, rules)
    (a, b) = (one, other)
    pairs = forest.combine(a, b, .pair)
    isWhole = isOneWhole && isOtherWhole && !forest.isFull
    // What is left of it for regions is a walk that ends.
    forest.limit = .max
  }

  /// Every fact open.
  var everything: LevelCube { levels.facts.indices.map { forest.fullMask($0) } }
}

extension Forest {
  /// Returns the code of the answers of `policy` in its adopted ways, and whether it could be made.
  ///
  /// The forest's levels are the facts, ordered by how many of `rules` name them.
  fileprivate mutating func adopted(_ policy: Policy, _ rules: [Rule]) -> (Node, Bool) {
    let levels = Levels(policy.vocabulary, rules: rules, readings: policy.readings)
    let own = Forest(widths: levels.widths, limit: Engine.mostCases)
    var compiler = Compiler(policy, levels: levels, forest: own)
    let open = compiler.verdict()
    let root = compiler.forest.restricted(open, to: levels.chosen(policy.readings))
    var known: [Node: Node] = [:]
    return (copy(root, of: compiler.forest, &known), !compiler.forest.isFull)
  }

  /// Returns the node that is the same function as `node` of `other`, whose first levels are these.
  private mutating func copy(
    _ node: Node, of other: Forest, _ known: inout [Node: Node]
  ) -> Node {
    if node < Forest.codes { return node }
    if let done = known[node] { return done }
    let level = other.level(node)
    let branches = Branches(widths[level]) { copy(other.child(node, $0), of: other, &known) }
    let result = self.node(level, branches)
    known[node] = result
    return result
  }
}
