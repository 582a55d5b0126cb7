package import Training

/// A row as the bytes of its line, tied to the row before.
package struct LedgerLine: Hashable, Sendable {
  /// The line with its line feed.
  package let bytes: [UInt8]
  /// Where the row stands.
  package let link: ChainLink

  /// Makes the line of a response that follows `previous`; `path` is for what is thrown.
  package init(
    _ response: Response, after previous: ChainLink, path: String
  ) throws(LedgerFailure) {
    try self.init(ResponseRow(response: response, link: previous.next), path)
  }

  /// Makes the line of a dispute that follows `previous`; `path` is for what is thrown.
  init(_ dispute: Dispute, after previous: ChainLink, path: String) throws(LedgerFailure) {
    try self.init(DisputeRow(dispute: dispute, link: previous.next), path)
  }

  /// Makes the line of a completion that follows `previous`; `path` is for what is thrown.
  package init(
    _ record: CompletionRecord, recordID: String, correction: Correction?, recordedAt: Moment,
    after previous: ChainLink, path: String
  ) throws(LedgerFailure) {
    let row = CompletionRow(
      recordID: recordID, correction: correction, recordedAt: recordedAt, record: record,
      link: previous.next)
    try self.init(row, path)
  }

  /// Refuses a row that would not read back as what it was, such as one with a number that is none.
  private init<Row: LedgerRow>(_ row: Row, _ path: String) throws(LedgerFailure) {
    let fields = row.fields
    guard (try? Row(fields: fields)) == row else {
      throw LedgerFailure(
        .write, path: path, reason: "the row holds a value that could not be read back")
    }
    let line = CSVText.line(fields.dropLast())
    let digest = SHA256.hex(of: line)
    bytes = line + Array(",\(digest)\n".utf8)
    link = ChainLink(
      sequence: row.link.sequence, previousDigest: row.link.previousDigest, digest: digest)
  }
}

extension ChainLink {
  /// The place after this one; its digest is still to be found.
  fileprivate var next: ChainLink {
    ChainLink(sequence: sequence + 1, previousDigest: digest, digest: "")
  }
}
