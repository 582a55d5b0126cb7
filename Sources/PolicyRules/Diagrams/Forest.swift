/// Multi-valued decision diagrams over one list of levels, equal parts shared.
///
/// A node tests one level and has a child for each of its values; the last nodes are codes. No
/// node has all children alike and no two nodes are alike, so equal functions are equal numbers.
struct Forest: Sendable {
  /// A node, or a code where the number is below ``codes``.
  typealias Node = Int32

  /// How many numbers are codes, not nodes.
  static let codes: Node = 32
  /// The codes of a yes-or-no function.
  static let no: Node = 0
  static let yes: Node = 1
  /// Stands for two functions that have nothing in common; no other operation uses this code.
  static let clash: Node = 31

  /// How many values each level has.
  let widths: [Int]
  private(set) var levels: [Int32]
  private var starts: [Int32]
  private var children: [Node] = []
  private var table: [Node]
  var memo = Memo()
  /// How many nodes it may have.
  var limit: Int

  /// Makes a forest without nodes, which makes out nothing more once it has `limit` of them.
  init(widths: [Int], limit: Int = .max) {
    self.widths = widths
    self.limit = limit
    levels = Array(repeating: Int32(widths.count), count: Int(Forest.codes))
    starts = Array(repeating: 0, count: Int(Forest.codes))
    table = Array(repeating: -1, count: 1 << 12)
  }

  /// How many nodes and codes there are; every number below it is one.
  var count: Int { levels.count }

  /// Whether it has as many nodes as it may have: what it gave since says nothing.
  var isFull: Bool { count >= limit }

  /// Returns the level that `node` tests; for a code, one past the last level.
  func level(_ node: Node) -> Int { Int(levels[Int(node)]) }

  /// Returns the child of `node` for `value` of its level.
  func child(_ node: Node, _ value: Int) -> Node { children[Int(starts[Int(node)]) + value] }

  /// Returns what `node` becomes when `level` has `value`; `node` tests no earlier level.
  func branch(_ node: Node, at level: Int, _ value: Int) -> Node {
    self.level(node) == level ? child(node, value) : node
  }

  /// Returns the node that tests `level` and goes on to `branches`.
  mutating func node(_ level: Int, _ branches: Branches) -> Node {
    if let only = branches.only { return only }
    var slot = hash(level, branches) & (table.count - 1)
    while table[slot] >= 0 {
      let other = table[slot]
      if self.level(other) == level, isSame(other, branches) { return other }
      slot = (slot + 1) & (table.count - 1)
    }
    if isFull { return Forest.no }
    let made = Node(count)
    levels.append(Int32(level))
    starts.append(Int32(children.count))
    for value in 0..<branches.count { children.append(branches[value]) }
    table[slot] = made
    if count * 2 > table.count { grow() }
    return made
  }

  private func isSame(_ node: Node, _ branches: Branches) -> Bool {
    let start = Int(starts[Int(node)])
    for value in 0..<branches.count where children[start + value] != branches[value] {
      return false
    }
    return true
  }

  private func hash(_ level: Int, _ branches: Branches) -> Int {
    var hash = UInt64(level) &+ 0x9E37_79B9_7F4A_7C15
    for value in 0..<branches.count {
      hash = (hash ^ UInt64(UInt32(bitPattern: branches[value]))) &* 0xFF51_AFD7_ED55_8CCD
      hash ^= hash >> 32
    }
    return Int(truncatingIfNeeded: hash & 0x7FFF_FFFF)
  }

  private mutating func grow() {
    table = Array(repeating: -1, count: table.count * 2)
    for node in Forest.codes..<Node(count) {
      let level = level(node)
      var slot = hash(level, Branches(widths[level]) { child(node, $0) }) & (table.count - 1)
      while table[slot] >= 0 { slot = (slot + 1) & (table.count - 1) }
      table[slot] = node
    }
  }
}
