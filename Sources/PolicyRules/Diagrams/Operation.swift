/// A way to combine two functions, value by value.
enum Operation: Sendable {
  /// Both hold.
  case and
  /// Either holds.
  case or
  /// The first holds and the second does not.
  case minus
  /// The greater of two codes.
  case worst
  /// The second where the first holds, else 0.
  case gate
  /// The code 4 where the first holds, else the second.
  case mark
  /// 1 where the two codes differ.
  case differ

  /// Returns the result where it is known without looking further.
  func shortcut(_ a: Forest.Node, _ b: Forest.Node) -> Forest.Node? {
    switch self {
    case .and:
      if a == 0 || b == 0 { return 0 }
      if a == 1 || a == b { return b }
      return b == 1 ? a : nil
    case .or:
      if a == 1 || b == 1 { return 1 }
      if a == 0 || a == b { return b }
      return b == 0 ? a : nil
    case .minus:
      if a == 0 || b == 1 || a == b { return 0 }
      if b == 0 { return a }
      return a == 1 && b < Forest.codes ? 0 : nil
    case .worst:
      if a == 0 || a == b { return b }
      if b == 0 { return a }
      return a < Forest.codes && b < Forest.codes ? max(a, b) : nil
    case .gate:
      if a == 0 || b == 0 { return 0 }
      return a == 1 ? b : nil
    case .mark:
      if a == 0 { return b }
      return a == 1 ? 4 : nil
    case .differ:
      if a == b { return 0 }
      return a < Forest.codes && b < Forest.codes ? 1 : nil
    }
  }
}

extension Forest {
  /// Returns the function that combines `a` and `b`.
  ///
  /// - Complexity: O(nodes of `a` · nodes of `b`) at worst.
  mutating func combine(_ a: Node, _ b: Node, _ operation: Operation) -> Node {
    if let known = operation.shortcut(a, b) { return known }
    memo.clear()
    return combined(a, b, operation)
  }

  private mutating func combined(_ a: Node, _ b: Node, _ operation: Operation) -> Node {
    if let known = operation.shortcut(a, b) { return known }
    if let known = memo.value(a, b) { return known }
    let level = min(level(a), level(b))
    var branches: [Node] = []
    branches.reserveCapacity(widths[level])
    for value in 0..<widths[level] {
      branches.append(
        combined(branch(a, at: level, value), branch(b, at: level, value), operation))
    }
    let result = node(level, branches)
    memo.remember(a, b, result)
    return result
  }
}
