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

  /// Notes a word that is none of `known`, offers the nearest, and returns it if there is one.
  ///
  /// `owner` is what the word would belong to. After very many such words nothing is offered any
  /// more.
  /// - Complexity: O(k) in `known`, and O(1) after 50,000 comparisons.
  @discardableResult
  public mutating func unknown(
    _ what: String, _ word: Scalar, of owner: String? = nil, in known: some Sequence<String>
  ) -> String? {
    var near: String?
    var help: String?
    if comparisons > 0 {
      near = nearest(to: word.text, in: known, comparisons: &comparisons)
      if near != nil || comparisons > 0 { help = sentence(offering: near, of: known) }
    }
    error(
      "unknown-\(what.replacingSpaces())",
      "unknown \(what) \(ticked(word.text))\(owner.map { " for `\($0)`" } ?? "")",
      at: word.position, help: help)
    return near
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
