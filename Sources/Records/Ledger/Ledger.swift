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
    let path = path(.responses)
    return try append(.responses) { (previous) throws(LedgerFailure) in
      try LedgerLine(response, after: previous, path: path)
    }
  }

  /// Adds a dispute, and returns where it stands once the disk holds it.
  @discardableResult
  public func append(_ dispute: Dispute) throws(LedgerFailure) -> ChainLink {
    let path = path(.disputes)
    return try append(.disputes) { (previous) throws(LedgerFailure) in
      try LedgerLine(dispute, after: previous, path: path)
    }
  }

  /// Adds a completion, and returns its row's id once the disk holds it.
  ///
  /// In a correction, `attestedName` and `attestedAt` of the record say who makes it and when.
  @discardableResult
  public func append(
    _ record: CompletionRecord, recordedAt: Moment, correction: Correction? = nil
  ) throws(LedgerFailure) -> String {
    let path = path(.completions)
    let link = try append(.completions) { (previous) throws(LedgerFailure) in
      try LedgerLine(
        record, recordID: recordID(previous.sequence + 1), correction: correction,
        recordedAt: recordedAt, after: previous, path: path)
    }
    return recordID(link.sequence)
  }

  /// Adds the correction that was planned, and returns its row's id once the disk holds it.
  ///
  /// Whether the row was corrected since is looked up while nobody else can write to this file.
  ///
  /// - Throws: ``CorrectionRefusal`` where it was, else ``LedgerFailure``.
  @discardableResult
  public func append(_ plan: CorrectionPlan, recordedAt: Moment) throws -> String {
    let path = path(.completions)
    let file = try LedgerFile(.completions, installation, folder: folder)
    var unused = LedgerFaults(limit: 0)
    let history = try LedgerFolder(folder).history(
      of: plan.correction.supersedes, faults: &unused)
    if let history, !history.later.isEmpty {
      throw CorrectionRefusal.superseded(history.inForce.map(\.recordID))
    }
    let tail = try file.tail()
    let line = try LedgerLine(
      plan.record, recordID: recordID(tail.link.sequence + 1), correction: plan.correction,
      recordedAt: recordedAt, after: tail.link, path: path)
    try file.append(line.bytes, after: tail)
    return recordID(line.link.sequence)
  }

  /// Looks whether rows can be added to the files that are there; changes nothing.
  ///
  /// Whoever trains is told of a damaged file before the first question, and not after the last.
  public func inspect() throws(LedgerFailure) {
    let names = try Folder.names(in: folder)
    for kind in LedgerKind.allCases where names.contains(kind.fileName(installation)) {
      let file = try Folder.openForReading(path(kind))
      _ = try LedgerFile.tail(kind, installation, of: file)
    }
  }

  private func recordID(_ sequence: Int) -> String { "\(installation.slug)-\(sequence)" }

  private func path(_ kind: LedgerKind) -> String { "\(folder)/\(kind.fileName(installation))" }

  /// Adds the line that `line` makes to follow the last one.
  private func append(
    _ kind: LedgerKind, _ line: (ChainLink) throws(LedgerFailure) -> LedgerLine
  ) throws(LedgerFailure) -> ChainLink {
    let file = try LedgerFile(kind, installation, folder: folder)
    let tail = try file.tail()
    let line = try line(tail.link)
    try file.append(line.bytes, after: tail)
    return line.link
  }
}
