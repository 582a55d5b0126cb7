/// A conjunction over levels: the values that each may have, one bit a value.
typealias LevelCube = [UInt32]

extension Forest {
  /// Returns disjoint cubes that together hold exactly the combinations that `root` sends to `code`.
  ///
  /// Combinations that go to `free` may lie in any cube, but no cube limits a level to values that
  /// hold nothing else. Each cube is as wide as those before it leave room for, the widest paths
  /// first; at most `limit` cubes are returned.
  /// - Complexity: O(cubes · values · nodes).
  mutating func cover(
    _ root: Node, code: Node, free: Node, levels count: Int, limit: Int = .max
  ) -> [LevelCube] {
    var rest = root
    var cubes: [LevelCube] = []
    var search = CubeSearch(code: code, free: free, levels: count)
    while cubes.count < limit, let start = search.widestPath(of: rest, in: self) {
      let cube = search.widened(start, in: rest, of: self)
      cubes.append(search.trimmed(cube, in: rest, of: self))
      rest = combine(self.cube(cube), rest, .erase(code))
    }
    return cubes
  }

  /// Returns the bits of all values of `level`.
  func fullMask(_ level: Int) -> UInt32 { UInt32((UInt64(1) << UInt64(widths[level])) - 1) }
}

/// Finds wide cubes whose combinations all go to one code.
private struct CubeSearch {
  let code: Forest.Node
  let free: Forest.Node
  let levels: Int
  private var marks = Marks()

  init(code: Forest.Node, free: Forest.Node, levels: Int) {
    self.code = code
    self.free = free
    self.levels = levels
  }

  /// Returns the path to the code that holds most combinations, if there is one.
  func widestPath(of root: Forest.Node, in forest: Forest) -> LevelCube? {
    var sizes: [Forest.Node: Double] = [:]
    guard size(root, forest, &sizes) > 0 else { return nil }
    var cube = (0..<levels).map { forest.fullMask($0) }
    var node = root
    while node >= Forest.codes {
      let level = forest.level(node)
      let best = branches(node, forest, &sizes).max { ($0.size, $1.mask) < ($1.size, $0.mask) }
      guard let best else { return nil }
      cube[level] = best.mask
      node = best.child
    }
    return cube
  }

  private func size(
    _ node: Forest.Node, _ forest: Forest, _ sizes: inout [Forest.Node: Double]
  ) -> Double {
    if node < Forest.codes { return node == code ? 1 : 0 }
    if let known = sizes[node] { return known }
    let size = branches(node, forest, &sizes).reduce(0) { max($0, $1.size) }
    sizes[node] = size
    return size
  }

  private struct Branch {
    var child: Forest.Node
    var mask: UInt32
    var size: Double
  }

  /// The children of `node`, each with the values that lead there.
  private func branches(
    _ node: Forest.Node, _ forest: Forest, _ sizes: inout [Forest.Node: Double]
  ) -> [Branch] {
    let level = forest.level(node)
    var list: [Branch] = []
    for value in 0..<forest.widths[level] {
      let child = forest.child(node, value)
      if let place = list.firstIndex(where: { $0.child == child }) {
        list[place].mask |= 1 << UInt32(value)
      } else {
        list.append(Branch(child: child, mask: 1 << UInt32(value), size: 0))
      }
    }
    for place in list.indices {
      let child = list[place].child
      let skipped = (level + 1)..<max(level + 1, min(forest.level(child), levels))
      let between = skipped.reduce(1.0) { $0 * Double(forest.widths[$1]) }
      list[place].size =
        size(child, forest, &sizes) * between * Double(list[place].mask.nonzeroBitCount)
    }
    return list
  }

  /// Returns the cube with every value added that keeps it inside, the widest gains first.
  mutating func widened(
    _ start: LevelCube, in root: Forest.Node, of forest: Forest
  ) -> LevelCube {
    var cube = start
    var open = (0..<levels).filter { cube[$0] != forest.fullMask($0) }
    while !open.isEmpty {
      var best: (gain: Double, level: Int, mask: UInt32)?
      for level in open {
        let mask = widest(cube, at: level, root, forest)
        let gain = Double(mask.nonzeroBitCount) / Double(cube[level].nonzeroBitCount)
        if gain > best?.gain ?? 1 { best = (gain, level, mask) }
      }
      guard let best else { break }
      cube[best.level] = best.mask
      open.removeAll { $0 == best.level }
    }
    return cube
  }

  /// Returns the values that the cube may have at `level` and still lie inside.
  private mutating func widest(
    _ cube: LevelCube, at level: Int, _ root: Forest.Node, _ forest: Forest
  ) -> UInt32 {
    var trial = cube
    var mask = cube[level]
    for value in 0..<forest.widths[level] where mask >> UInt32(value) & 1 == 0 {
      trial[level] = 1 << UInt32(value)
      if forest.stays(root, trial, in: 1 << UInt32(code) | 1 << UInt32(free), &marks) {
        mask |= 1 << UInt32(value)
      }
    }
    return mask
  }

  /// Returns the cube without values that add nothing but free combinations.
  mutating func trimmed(
    _ start: LevelCube, in root: Forest.Node, of forest: Forest
  ) -> LevelCube {
    var cube = start
    for level in 0..<levels where cube[level] != forest.fullMask(level) {
      var trial = cube
      for value in 0..<forest.widths[level] where cube[level] >> UInt32(value) & 1 == 1 {
        trial[level] = 1 << UInt32(value)
        if forest.stays(root, trial, in: 1 << UInt32(free), &marks) {
          cube[level] &= ~(1 << UInt32(value))
        }
      }
    }
    return cube
  }
}

extension Forest {
  /// Returns whether all allowed combinations lead to one of `codes`, one bit a code.
  func stays(
    _ root: Node, _ allowed: [UInt32], in codes: UInt32, _ marks: inout Marks
  ) -> Bool {
    if root < Forest.codes { return codes >> UInt32(root) & 1 == 1 }
    marks.begin(count)
    var open = [root]
    while let node = open.popLast() {
      let level = level(node)
      var mask = allowed[level] & fullMask(level)
      while mask != 0 {
        let next = child(node, mask.trailingZeroBitCount)
        mask &= mask - 1
        if next >= Forest.codes {
          if marks.insert(next) { open.append(next) }
        } else if codes >> UInt32(next) & 1 == 0 {
          return false
        }
      }
    }
    return true
  }
}
