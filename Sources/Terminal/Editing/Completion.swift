/// One way to go on with the line being typed.
public struct Completion: Hashable, Sendable {
  /// What will stand in the line.
  public let text: String
  /// How many bytes of UTF-8 in front of the cursor `text` replaces.
  public let replacing: Int
  /// What the list of several completions shows.
  public let label: String
  /// Whether the text is a whole word, after which a space is typed too.
  public let isWhole: Bool

  /// Makes a completion that puts `text` in the place of the `replacing` bytes before the cursor.
  public init(_ text: String, replacing: Int, label: String? = nil, isWhole: Bool = true) {
    self.text = text
    self.replacing = replacing
    self.label = label ?? text
    self.isWhole = isWhole
  }
}

/// Returns the completions of a line, given the cursor's place in bytes of UTF-8.
public typealias Completer = (_ line: String, _ cursor: Int) -> [Completion]

extension [Completion] {
  /// The change that can be made without a choice, or `nil` where there is none.
  ///
  /// One completion is put in with its space. Several put in what they begin with in common, if
  /// that is more than what is `typed` already; the case of letters may be corrected by it.
  func change(after typed: Substring) -> Completion? {
    guard let first else { return nil }
    if count == 1 {
      return Completion(first.text + (first.isWhole ? " " : ""), replacing: first.replacing)
    }
    guard allSatisfy({ $0.replacing == first.replacing }) else { return nil }
    let common = dropFirst().reduce(first.text[...]) { $0.commonPrefix(with: $1.text) }
    let word = typed.utf8.suffix(first.replacing)
    return common.utf8.count > word.count
      ? Completion(String(common), replacing: first.replacing) : nil
  }
}

extension Substring {
  fileprivate func commonPrefix(with other: String) -> Substring {
    self[
      ..<(zip(indices, other).first { self[$0] != $1 }?.0
        ?? index(startIndex, offsetBy: Swift.min(count, other.count)))]
  }
}
