internal import PolicyRules

/// Compares one file with the head of it that was kept elsewhere.
struct AnchorCheck {
  private let head: LedgerHeads.Head?
  /// The head's number, beside it because each row is compared with it; none is below all.
  private let anchor: Int
  private var isSeen = false
  private var last = 0
  /// The last row's digest, copied to the same place again and again.
  private var digest = [UInt8](repeating: 0, count: 64)
  /// How many rows came after the head.
  private(set) var unanchored = 0
  /// Whether the last row came after the head.
  private(set) var isPast = false

  init(_ head: LedgerHeads.Head?) {
    self.head = head
    anchor = head?.sequence ?? .min
  }

  /// Returns what is wrong where `row` stands in the place of the head and is another.
  mutating func take(
    _ row: borrowing CSVRow, _ kind: LedgerKind, _ file: String
  ) -> LedgerFault? {
    guard let sequence = row.integer(kind.sequenceIndex) else { return nil }
    if sequence > last {
      last = sequence
      unsafe keep(row.raw(row.count - 1))
    }
    guard sequence <= anchor else {
      unanchored += 1
      isPast = true
      return nil
    }
    isPast = false
    guard sequence == anchor, !isSeen, let head else { return nil }
    isSeen = true
    guard row.text(row.count - 1) != head.digest else { return nil }
    return LedgerFault(
      file: file, row: row.line,
      problem: "is not the row that it was when the head was kept: the file was written anew")
  }

  private mutating func keep(_ raw: UnsafeRawBufferPointer) {
    if raw.count == digest.count {
      unsafe digest.withUnsafeMutableBytes { unsafe $0.copyMemory(from: raw) }
    } else {
      digest = unsafe Array(raw)
    }
  }

  /// Returns what is wrong at the end of the file.
  func end(_ file: String, hasHeads: Bool) -> LedgerFault? {
    guard let head else {
      guard hasHeads else { return nil }
      return LedgerFault(
        file: file, row: 0, problem: "has no kept head to compare with", isNote: true)
    }
    guard !isSeen else { return nil }
    return LedgerFault(
      file: file, row: 0,
      problem:
        "ends at number \(last), and had \(counted(head.sequence, "row")) when its head was kept: rows are gone"
    )
  }

  /// Returns how far the file reaches, or nothing where it holds no row.
  func reached(_ file: String) -> LedgerHeads.Head? {
    guard last > 0 else { return nil }
    return LedgerHeads.Head(
      file: file, sequence: last, digest: String(decoding: digest, as: UTF8.self))
  }
}
