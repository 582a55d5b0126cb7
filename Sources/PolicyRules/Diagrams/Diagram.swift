/// One function of a forest on its own: small, unchanging, children before their parents.
struct Diagram: Sendable {
  /// A node, or a code where the number is below ``Forest/codes``.
  typealias Node = Forest.Node

  /// How many values each level has.
  let widths: [Int]
  /// Where the function begins.
  let root: Node
  private let levels: [Int32]
  private let starts: [Int32]
  private let children: [Node]

  /// Takes the function `root` out of `forest`.
  init(_ root: Node, of forest: Forest) {
    widths = forest.widths
    var copy = Copy(forest)
    self.root = copy.add(root)
    levels = copy.levels
    starts = copy.starts
    children = copy.children
  }

  /// How many nodes and codes there are; every number below it is one.
  var count: Int { levels.count }

  /// Returns the level that `node` tests; for a code, one past the last level.
  func level(_ node: Node) -> Int { Int(levels[Int(node)]) }

  /// Returns the child of `node` for `value` of its level.
  func child(_ node: Node, _ value: Int) -> Node { children[Int(starts[Int(node)]) + value] }

  /// Returns what `node` becomes when `level` has `value`; `node` tests no earlier level.
  func branch(_ node: Node, at level: Int, _ value: Int) -> Node {
    self.level(node) == level ? child(node, value) : node
  }

  /// Returns the function in which the levels from `level` on have the values `choices`.
  ///
  /// - Complexity: O(nodes).
  func choosing(_ choices: [Int], from level: Int) -> Diagram {
    var forest = Forest(widths: widths)
    var places = Array(0..<Forest.codes)
    for node in Int(Forest.codes)..<count {
      let own = Int(levels[node])
      if own >= level {
        places.append(places[Int(child(Node(node), choices[own - level]))])
      } else {
        let branches = Branches(widths[own]) { places[Int(child(Node(node), $0))] }
        places.append(forest.node(own, branches))
      }
    }
    return Diagram(places[Int(root)], of: forest)
  }

  /// Returns a forest that holds the function, and the function's node there.
  func planted() -> (forest: Forest, root: Node) {
    var forest = Forest(widths: widths)
    var places = Array(0..<Forest.codes)
    for node in Int(Forest.codes)..<count {
      let level = Int(levels[node])
      let branches = Branches(widths[level]) { places[Int(child(Node(node), $0))] }
      places.append(forest.node(level, branches))
    }
    return (forest, places[Int(root)])
  }

  private struct Copy {
    let forest: Forest
    var levels: [Int32]
    var starts: [Int32]
    var children: [Node] = []
    private var places: [Node]

    init(_ forest: Forest) {
      self.forest = forest
      levels = Array(repeating: Int32(forest.widths.count), count: Int(Forest.codes))
      starts = Array(repeating: 0, count: Int(Forest.codes))
      places = Array(repeating: -1, count: forest.count)
    }

    mutating func add(_ node: Node) -> Node {
      if node < Forest.codes { return node }
      if places[Int(node)] >= 0 { return places[Int(node)] }
      let level = forest.level(node)
      let branches = Branches(forest.widths[level]) { add(forest.child(node, $0)) }
      let place = Node(levels.count)
      levels.append(Int32(level))
      starts.append(Int32(children.count))
      for value in 0..<branches.count { children.append(branches[value]) }
      places[Int(node)] = place
      return place
    }
  }
}
