internal import PolicyRules
public import Training

/// What a look at every row of a folder found.
public struct Verification: Hashable, Sendable {
  /// What was found of one file.
  public struct File: Hashable, Sendable {
    /// The file's name.
    public let name: String
    /// How many rows could be read.
    public let rows: Int
    /// How many rows came after the head that was kept elsewhere; all where there was none.
    public let unanchored: Int
  }

  /// The files, in the order of their names.
  public internal(set) var files: [File] = []
  /// What is wrong, and what is only worth knowing.
  public internal(set) var faults = LedgerFaults()
  /// How far each file reaches.
  public internal(set) var heads = LedgerHeads()

  /// What no chain can show by itself, as a sentence for people.
  public static let limits = """
    a chain alone cannot show that the last rows of a file were cut off, that a file was written \
    anew from some row on, or that a whole file was taken away; keep what `records head` prints \
    where the writers of this folder cannot change it, and compare with `records verify --against`
    """
}

extension LedgerFolder {
  /// Looks at every row: at its form, its digest, its place in the chain and its clock, which may not
  /// be ahead of `now`, where that is known.
  ///
  /// - Complexity: reads all files once, and the completions anew for their corrections; memory grows with these
  ///   alone.
  public func verify(
    against kept: LedgerHeads? = nil, now: Moment? = nil
  ) throws(LedgerFailure) -> Verification {
    var result = Verification()
    var heads: [LedgerHeads.Head] = []
    for kind in LedgerKind.allCases {
      for installation in try installations(kind, faults: &result.faults) {
        let head = try verify(kind, installation, kept, now, &result)
        if let head { heads.append(head) }
      }
    }
    result.heads = LedgerHeads(heads)
    let names = Set(try Folder.names(in: path))
    for head in kept?.sorted ?? [] where !names.contains(head.file) {
      result.faults.add(
        LedgerFault(
          file: head.file, row: 0,
          problem: "is gone; it had \(counted(head.sequence, "row")) when its head was kept"))
    }
    try verifyCorrections(&result.faults)
    return result
  }

  private func verify(
    _ kind: LedgerKind, _ installation: Installation, _ kept: LedgerHeads?, _ now: Moment?,
    _ result: inout Verification
  ) throws(LedgerFailure) -> LedgerHeads.Head? {
    let name = kind.fileName(installation)
    var chain = ChainCheck(kind, installation, now: now)
    var anchor = AnchorCheck(kept?.heads[name])
    var found = LedgerFaults()
    var rows = 0
    let isRead = try scanOrName(kind, installation, faults: &result.faults) { row in
      rows += 1
      for fault in chain.take(row) { found.add(fault) }
      if let fault = anchor.take(row, kind, name) { found.add(fault) }
      return true
    }
    for fault in chain.end() { found.add(fault) }
    // Of a file that could not be read nobody knows how far it reaches.
    if isRead, let fault = anchor.end(name, hasHeads: kept != nil) { found.add(fault) }
    result.faults.add(found)
    result.files.append(
      Verification.File(name: name, rows: rows, unanchored: anchor.unanchored))
    return chain.head
  }
}
