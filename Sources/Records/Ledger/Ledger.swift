public import Training

/// The records of one installation in a folder: rows are added at the end, and nothing is ever changed.
///
/// A call that returns has its row on disk. Any number of programs may add to the same files at once.
/// Where a call throws, the row may or may not be there, and nothing after it is hurt.
public struct Ledger: Hashable, Sendable {
  /// The folder.
  public let folder: String
  /// Whose rows these are.
  public let installation: Installation

  /// Makes the folder where there is none, with rights for its owner alone; a folder that is there keeps its rights.
  public init(folder: String, installation: Installation) throws(LedgerFailure) {
    self.folder = folder
    self.installation = installation
    try Folder.make(folder)
  }

  /// Adds a response, and returns where it stands once the disk holds it.
  @discardableResult
  public func append(_ response: Response) throws(LedgerFailure) -> ChainLink {
    try append(.responses) { (link) throws(LedgerFailure) in
      let row = ResponseRow(response: response, link: link)
      let fields = ResponseColumn.allCases.map(row.form)
      try check(.responses, try? ResponseRow(fields: fields), row)
      return fields
    }
  }

  /// Adds a completion, and returns its row's id once the disk holds it.
  ///
  /// In a correction, `attestedName` and `attestedAt` of the record say who makes it and when.
  @discardableResult
  public func append(
    _ record: CompletionRecord, recordedAt: Moment, correction: Correction? = nil
  ) throws(LedgerFailure) -> String {
    let link = try append(.completions) { (link) throws(LedgerFailure) in
      let row = CompletionRow(
        recordID: recordID(link.sequence), correction: correction, recordedAt: recordedAt,
        record: record, link: link)
      let fields = CompletionColumn.allCases.map(row.form)
      try check(.completions, try? CompletionRow(fields: fields), row)
      return fields
    }
    return recordID(link.sequence)
  }

  private func recordID(_ sequence: Int) -> String { "\(installation.slug)-\(sequence)" }

  private func path(_ kind: LedgerKind) -> String { "\(folder)/\(kind.fileName(installation))" }

  /// Refuses a row that would not read back as what it was, such as one with a number that is none.
  private func check<Row: Equatable>(
    _ kind: LedgerKind, _ readBack: Row?, _ row: Row
  ) throws(LedgerFailure) {
    guard readBack == row else {
      throw LedgerFailure(
        .write, path: path(kind), reason: "the row holds a value that could not be read back")
    }
  }

  /// Adds the row that `fields` makes for its place; the digest that it is given is empty.
  private func append(
    _ kind: LedgerKind, _ fields: (ChainLink) throws(LedgerFailure) -> [String]
  ) throws(LedgerFailure) -> ChainLink {
    let file = try LedgerFile(kind, installation, folder: folder)
    let tail = try file.tail()
    let previous = tail.link
    let open = ChainLink(
      sequence: previous.sequence + 1, previousDigest: previous.digest, digest: "")
    let line = CSVText.line(try fields(open).dropLast())
    let digest = SHA256.hex(of: line)
    try file.append(line + Array(",\(digest)\n".utf8), after: tail)
    return ChainLink(
      sequence: open.sequence, previousDigest: open.previousDigest, digest: digest)
  }
}
