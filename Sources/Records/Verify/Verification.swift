internal import PolicyRules

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
  /// Looks at every row: at its form, its digest, its place in the chain and its clock.
  ///
  /// - Complexity: reads all files once; memory does not grow with the rows.
  public func verify(against kept: LedgerHeads? = nil) throws(LedgerFailure) -> Verification {
    var result = Verification()
    var heads: [LedgerHeads.Head] = []
    for kind in LedgerKind.allCases {
      for installation in try installations(kind, faults: &result.faults) {
        let head = try verify(kind, installation, kept, &result)
        if let head { heads.append(head) }
      }
    }
    result.heads = LedgerHeads(heads)
    let names = Set(result.files.map(\.name))
    for head in kept?.sorted ?? [] where !names.contains(head.file) {
      result.faults.add(
        LedgerFault(
          file: head.file, row: 0,
          problem: "is gone; it had \(head.sequence) rows when its head was kept"))
    }
    try verifyCorrections(&result.faults)
    return result
  }

  private func verify(
    _ kind: LedgerKind, _ installation: Installation, _ kept: LedgerHeads?,
    _ result: inout Verification
  ) throws(LedgerFailure) -> LedgerHeads.Head? {
    let name = kind.fileName(installation)
    var chain = ChainCheck(kind, installation)
    var anchor = AnchorCheck(kept?.heads[name])
    var found: [LedgerFault] = []
    var rows = 0
    try scanOrName(kind, installation, faults: &result.faults) { row in
      rows += 1
      for fault in chain.take(row) where found.count < 1000 { found.append(fault) }
      if let fault = anchor.take(row, kind, name), found.count < 1000 { found.append(fault) }
      return true
    }
    found += chain.end()
    if let fault = anchor.end(name, hasHeads: kept != nil) { found.append(fault) }
    for fault in found { result.faults.add(fault) }
    result.files.append(
      Verification.File(name: name, rows: rows, unanchored: anchor.unanchored))
    return chain.head
  }

  /// Names corrections of rows that are not there, and rows that were corrected twice.
  private func verifyCorrections(_ faults: inout LedgerFaults) throws(LedgerFailure) {
    var corrections: [String: [LedgerFault]] = [:]
    var unused = LedgerFaults(limit: 0)
    try scan(.completions, faults: &unused) { row, installation in
      let id = row.text(CompletionColumn.supersedes.index)
      guard !id.isEmpty else { return true }
      corrections[id, default: []].append(
        LedgerFault(
          file: LedgerKind.completions.fileName(installation), row: row.line,
          problem: "corrects `\(Visible.text(id))`, which is not there"))
      return true
    }
    guard !corrections.isEmpty else { return }
    var present: Set<String> = []
    try scan(.completions, faults: &unused) { row, _ in
      let id = row.text(CompletionColumn.recordID.index)
      if corrections[id] != nil { present.insert(id) }
      return true
    }
    for (id, rows) in corrections.sorted(by: { $0.key < $1.key }) {
      if !present.contains(id) { for fault in rows { faults.add(fault) } }
      for fault in rows.dropFirst() where present.contains(id) {
        faults.add(
          LedgerFault(
            file: fault.file, row: fault.row,
            problem: "corrects `\(Visible.text(id))`, which another row corrects, too"))
      }
    }
  }
}
