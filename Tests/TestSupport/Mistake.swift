public import Testing

/// One mistake in one content file.
public struct Mistake: CustomTestStringConvertible, Sendable {
  /// The file.
  public let file: String
  /// A passage of the file as it ships; empty for the beginning of the file.
  public let right: String
  /// What stands there instead; `⟦` marks the place that is reported, where it is in the passage.
  public let wrong: String
  /// What is said of it, after the place.
  public let says: String
  /// The line and column, where they are outside the passage.
  public var place: String?

  /// The file and what stands there.
  public var testDescription: String { "\(file): \(wrong.replacing("\n", with: " "))" }

  /// Makes a mistake.
  public init(
    _ file: String, _ right: String, _ wrong: String, _ says: String, at place: String? = nil
  ) {
    self.file = file
    self.right = right
    self.wrong = wrong
    self.says = says
    self.place = place
  }

  /// Returns the file with the mistake in it, and the sentence that names it.
  ///
  /// `folder` stands before the file's path. Nothing is returned where the passage is not in the file.
  public func made(in text: String, below folder: String) -> (text: String, sentence: String)? {
    guard let found = text.firstRange(of: right) else {
      return right.isEmpty ? made(at: text.startIndex..<text.startIndex, text, folder) : nil
    }
    return made(at: found, text, folder)
  }

  private func made(
    at range: Range<String.Index>, _ text: String, _ folder: String
  ) -> (text: String, sentence: String) {
    let marked = text[..<range.lowerBound] + wrong + text[range.upperBound...]
    let before = marked.prefix { $0 != "⟦" }.split(
      separator: "\n", omittingEmptySubsequences: false)
    let computed = "\(before.count):\((before.last?.count ?? 0) + 1)"
    let sentence = "\(folder)/\(file):\(place ?? computed): error: \(says)"
    return (String(marked.filter { $0 != "⟦" }), sentence)
  }
}
