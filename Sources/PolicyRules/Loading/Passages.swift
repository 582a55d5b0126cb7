/// Finds where passages stand in a text, all of them in one walk through it.
///
/// A trie of the passages, in which each node knows the longest other beginning of a passage that it
/// ends with (Aho and Corasick, 1975), so that no byte of the text is looked at for each passage.
struct Passages {
  /// The ends of the passages, in their order; 0 for an empty one.
  private var ends: [Int] = []
  private var bytes: [UInt8] = [0]
  private var firstChild = [0]
  private var nextSibling = [0]
  private var depth = [0]
  private var parent = [0]
  /// The node of the longest shorter beginning that this one ends with.
  private var shorter: [Int] = []
  /// The depth of the longest whole passage that this node ends with.
  private var whole: [Int] = []
  /// The nodes whose bytes stand in the text.
  private var isFound: [Bool] = []
  /// Which bytes of the text belong to a passage.
  private(set) var isCovered: [Bool]

  /// Looks for `passages` in `text`.
  ///
  /// - Complexity: O(n) in the bytes of all together.
  init(_ passages: [String], in text: String) {
    isCovered = Array(repeating: false, count: text.utf8.count)
    for passage in passages { add(passage) }
    link()
    walk(text)
  }

  /// Returns whether the passage at `index` stands in the text.
  func stands(_ index: Int) -> Bool { isFound[ends[index]] }

  /// Returns how many bytes of the passage at `index` stand in the text as one piece.
  func standing(_ index: Int) -> Int {
    var node = ends[index]
    while !isFound[node] { node = parent[node] }
    return depth[node]
  }

  private mutating func add(_ passage: String) {
    var node = 0
    for byte in passage.utf8 {
      if let next = child(of: node, byte) {
        node = next
        continue
      }
      bytes.append(byte)
      nextSibling.append(firstChild[node])
      firstChild.append(0)
      depth.append(depth[node] + 1)
      parent.append(node)
      firstChild[node] = bytes.count - 1
      node = bytes.count - 1
    }
    ends.append(node)
  }

  private func child(of node: Int, _ byte: UInt8) -> Int? {
    var next = firstChild[node]
    while next != 0, bytes[next] != byte { next = nextSibling[next] }
    return next == 0 ? nil : next
  }

  /// Returns the longest beginning that `node` and then `byte` end with.
  private func step(from node: Int, _ byte: UInt8) -> Int {
    var node = node
    while true {
      if let next = child(of: node, byte) { return next }
      if node == 0 { return 0 }
      node = shorter[node]
    }
  }

  /// The nodes, those nearer to the root first.
  private var byDepth: [Int] {
    var order = [0]
    var place = 0
    while place < order.count {
      var next = firstChild[order[place]]
      while next != 0 {
        order.append(next)
        next = nextSibling[next]
      }
      place += 1
    }
    return order
  }

  private mutating func link() {
    shorter = Array(repeating: 0, count: bytes.count)
    whole = shorter
    for end in ends { whole[end] = depth[end] }
    for node in byDepth where parent[node] != 0 {
      shorter[node] = step(from: shorter[parent[node]], bytes[node])
      whole[node] = max(whole[node], whole[shorter[node]])
    }
  }

  private mutating func walk(_ text: String) {
    isFound = Array(repeating: false, count: bytes.count)
    isFound[0] = true
    var node = 0
    var longest = Array(repeating: 0, count: isCovered.count)
    for (place, byte) in text.utf8.enumerated() {
      node = step(from: node, byte)
      isFound[node] = true
      longest[place] = whole[node]
    }
    for node in byDepth.reversed() where isFound[node] { isFound[shorter[node]] = true }
    cover(longest)
  }

  private mutating func cover(_ longest: [Int]) {
    var left = 0
    for place in longest.indices.reversed() {
      left = max(left, longest[place])
      if left > 0 {
        isCovered[place] = true
        left -= 1
      }
    }
  }
}
