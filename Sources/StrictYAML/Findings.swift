/// The findings of one file, gathered while its tree is read.
public struct Findings: Sendable {
  /// The path that every finding carries.
  public let file: String
  /// What was found so far, in the order of finding.
  public private(set) var list: [Finding] = []
  /// With how many known words unknown ones may still be compared: names by the thousand, each
  /// compared with each, would hold everybody up, and nobody reads so many offers.
  private var comparisons = Findings.mostComparisons
  static let mostComparisons = 50_000

  /// Makes an empty collection for `file`.
  public init(file: String) {
    self.file = file
  }

  /// Whether anything was found that keeps the file from loading.
  public var hasErrors: Bool { list.contains { $0.severity == .error } }

  /// Notes a fault.
  public mutating func error(
    _ code: String, _ message: String, at position: Position, help: String? = nil
  ) {
    list.append(
      Finding(file: file, position: position, code: code, message: message, help: help))
  }

  /// Notes a doubt.
  public mutating func warning(
    _ code: String, _ message: String, at position: Position, help: String? = nil
  ) {
    list.append(
      Finding(
        file: file, position: position, severity: .warning, code: code, message: message,
        help: help))
  }

  /// Notes a word that is none of `known`, and offers the nearest.
  ///
  /// After very many such words nothing is offered any more.
  /// - Complexity: O(k) in `known`, and O(1) after 50,000 comparisons.
  public mutating func unknown(
    _ what: String, _ word: Scalar, in known: some Sequence<String>
  ) {
    let help =
      comparisons > 0
      ? suggestion(for: word.text, in: known, comparisons: &comparisons) : nil
    error(
      "unknown-\(what.replacingSpaces())", "unknown \(what) \(ticked(word.text))",
      at: word.position, help: help)
  }

  /// Adds a finding made elsewhere.
  public mutating func add(_ finding: Finding) {
    list.append(finding)
  }
}

extension String {
  fileprivate func replacingSpaces() -> String {
    String(map { $0 == " " ? "-" : $0 })
  }
}
