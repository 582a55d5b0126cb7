extension ChainLink {
  /// Reads where `row` says that it stands, or nothing where it does not say so.
  init?(_ row: borrowing CSVRow, _ kind: LedgerKind) {
    guard let sequence = row.integer(kind.sequenceIndex), sequence > 0 else { return nil }
    let digest = row.text(row.count - 1)
    guard digest.utf8.count == 64, digest.utf8.allSatisfy(ChainLink.isDigit) else { return nil }
    self.init(
      sequence: sequence, previousDigest: row.text(row.count - 2), digest: digest)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}

extension LedgerKind {
  /// Where the column `sequence` stands; the first is 0.
  var sequenceIndex: Int {
    switch self {
    case .completions: CompletionColumn.sequenceIndex
    case .responses: ResponseColumn.sequenceIndex
    case .disputes: DisputeColumn.sequenceIndex
    }
  }
}

extension CompletionColumn {
  // Looked up once; some ask for it for each row.
  fileprivate static let sequenceIndex = sequence.index
}

extension ResponseColumn {
  fileprivate static let sequenceIndex = sequence.index
}

extension DisputeColumn {
  fileprivate static let sequenceIndex = sequence.index
}
