/// What an answer is worth.
public struct Mark: Hashable, Sendable {
  /// From 0 to 1.
  public let credit: Double
  /// On which side it erred.
  public let direction: Direction
  /// Whether it permitted what must not happen.
  public let isCritical: Bool

  init(credit: Double, direction: Direction, isCritical: Bool = false) {
    self.credit = credit
    self.direction = direction
    self.isCritical = isCritical
  }

  /// Whether nothing was missing.
  public var isFull: Bool { Mark.isFull(credit) }

  /// Returns whether a credit is all there is, but for the noise of its arithmetic.
  static func isFull(_ credit: Double) -> Bool { credit > 0.999 }

  /// Full credit.
  static let full = Mark(credit: 1, direction: .right)

  /// What an item that was skipped is worth.
  static let skipped = Mark(credit: 0, direction: .other)
}

extension Mark {
  /// Marks a set of ticks so that blind guessing earns little: hits count up, false ticks down.
  ///
  /// The plus/minus rule for "select all" items: with `k` right among `n`, the credit is
  /// `hits/k - false/(n-k)`, at least 0; where none is right, `1 - false/n`, and 0 for all.
  init(ticked: Set<String>, right: Set<String>, among count: Int, missing: Direction) {
    let hits = Double(ticked.intersection(right).count)
    let wrong = Double(ticked.subtracting(right).count)
    let (n, k) = (Double(count), Double(right.count))
    let credit =
      if right.isEmpty { n == 0 ? 1 : max(0, 1 - wrong / n) } else if right.count >= count {
        hits / k
      } else { max(0, hits / k - wrong / (n - k)) }
    let isMissing = hits < k
    let direction: Direction =
      switch (isMissing, wrong > 0) {
      case (false, false): .right
      case (true, false): missing
      case (false, true): missing == .tooLenient ? .tooStrict : .tooLenient
      case (true, true): .other
      }
    self.init(credit: credit, direction: direction)
  }
}
