internal import PolicyRules

/// What is wrong with one row of a ledger, or with a file as a whole.
public struct LedgerFault: Error, Hashable, Sendable {
  /// The file's name in the folder.
  public let file: String
  /// The line, the header being 1; 0 stands for the whole file.
  public let row: Int
  /// What is wrong, in words that follow the place.
  public let problem: String
  /// Whether it is only worth knowing: no record was lost or changed.
  public let isNote: Bool

  /// Makes a fault.
  public init(file: String, row: Int, problem: String, isNote: Bool = false) {
    self.file = file
    self.row = row
    self.problem = problem
    self.isNote = isNote
  }
}

extension LedgerFault {
  private static let misnamed = "is not named as a ledger is, and was not read"

  /// Says that the file called `name` is named almost like a ledger.
  static func misnamed(_ name: String) -> LedgerFault {
    LedgerFault(file: name, row: 0, problem: misnamed)
  }

  /// Whether it says that a file is named almost like a ledger, which nothing writes to.
  public var isMisnamed: Bool { problem == LedgerFault.misnamed }
}

extension LedgerFault: CustomStringConvertible {
  /// The fault as a sentence that begins with its place.
  public var description: String {
    let place = row == 0 ? "" : ":\(row)"
    return "\(Visible.text(file))\(place): \(row == 0 ? "" : "the row ")\(problem)"
  }
}
