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
  /// 7 where the first holds and the second has this code, else the second.
  case erase(Forest.Node)
  /// 1 where both are the same verdict.
  case agree
  /// 6 where the first holds and the second is ``Forest/no``, else the second.
  case gap
  /// ``Forest/no`` where the codes are the same, the second where either is impossible, else both.
  case pair

  /// A number of its own, below 256.
  var number: UInt64 {
    switch self {
    case .and: 0
    case .or: 1
    case .minus: 2
    case .worst: 3
    case .gate: 4
    case .mark: 5
    case .agree: 6
    case .gap: 7
    case .pair: 8
    case .erase(let code): 16 + UInt64(code)
    }
  }

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
    case .erase(let code):
      if a == 0 { return b }
      return a == 1 && b < Forest.codes ? (b == code ? 7 : b) : nil
    case .agree:
      if a == 0 || b == 0 || a == 4 || b == 4 { return 0 }
      return a < Forest.codes && b < Forest.codes ? (a == b ? 1 : 0) : nil
    case .gap:
      if a == 0 { return b }
      return a == 1 && b < Forest.codes ? (b == 0 ? 6 : b) : nil
    case .pair:
      return a < Forest.codes && b < Forest.codes ? Forest.pair(a, b) : nil
    }
  }
}

extension Forest {
  /// Returns the code that stands for two codes of answers; ``no`` where they are the same.
  static func pair(_ a: Node, _ b: Node) -> Node {
    if a == Engine.impossible || b == Engine.impossible { return Engine.impossible }
    return a == b ? no : 8 + 4 * a + b
  }

  /// Returns the two codes that ``pair(_:_:)`` put together.
  static func parts(ofPair code: Node) -> (a: Node, b: Node) { ((code - 8) / 4, (code - 8) % 4) }
}

extension Forest {
  /// Returns the function that combines `a` and `b`.
  ///
  /// - Complexity: O(nodes of `a` · nodes of `b`) at worst.
  mutating func combine(_ a: Node, _ b: Node, _ operation: Operation) -> Node {
    if let known = operation.shortcut(a, b) { return known }
    memo.grow(to: count)
    return combined(a, b, operation)
  }

  private mutating func combined(_ a: Node, _ b: Node, _ operation: Operation) -> Node {
    if let known = operation.shortcut(a, b) { return known }
    if let known = memo.value(operation.number, a, b) { return known }
    if isFull { return Forest.no }
    let level = min(level(a), level(b))
    let branches = Branches(widths[level]) { value in
      combined(branch(a, at: level, value), branch(b, at: level, value), operation)
    }
    let result = node(level, branches)
    memo.remember(operation.number, a, b, result)
    return result
  }
}
