/// One of the files that an installation writes.
public enum LedgerKind: String, CaseIterable, Hashable, Sendable {
  /// The courses that were finished.
  case completions
  /// The answers that were given.
  case responses
  /// That items were disputed; nobody's words.
  case disputes

  /// The version of the format that this program writes.
  static let version = 1

  /// The format without its version, as in the first column.
  var formatName: String {
    switch self {
    case .completions: "tap-completion"
    case .responses: "tap-response"
    case .disputes: "tap-dispute"
    }
  }

  /// The format and version that this program writes, as in the first column.
  public var format: String { "\(formatName)/\(LedgerKind.version)" }

  /// The names of the columns, in their order.
  public var columns: [String] {
    switch self {
    case .completions: CompletionColumn.allCases.map(\.rawValue)
    case .responses: ResponseColumn.allCases.map(\.rawValue)
    case .disputes: DisputeColumn.allCases.map(\.rawValue)
    }
  }

  /// The first line, without a line end.
  package var header: [UInt8] { CSVText.line(columns) }

  /// Returns the name of an installation's file.
  public func fileName(_ installation: Installation) -> String {
    "\(rawValue)-\(installation.slug).csv"
  }
}
