/// The faults met while reading, as many as anybody would look at.
public struct LedgerFaults: Hashable, Sendable {
  /// The first faults; what is only worth knowing never takes their place.
  public private(set) var faults: [LedgerFault] = []
  /// The first notes.
  public private(set) var notes: [LedgerFault] = []
  /// How many faults there are, notes left out.
  public private(set) var count = 0
  /// How many notes there are.
  public private(set) var noteCount = 0
  private let limit: Int

  /// Begins without faults, and will keep at most `limit`, and as many notes.
  public init(limit: Int = 1000) {
    self.limit = limit
  }

  /// The first faults, then the first notes.
  public var list: [LedgerFault] { faults + notes }

  /// Whether there is no fault; there may be notes.
  public var isEmpty: Bool { count == 0 }

  /// Takes in a fault or note.
  public mutating func add(_ fault: LedgerFault) {
    if fault.isNote {
      noteCount += 1
      if notes.count < limit { notes.append(fault) }
    } else {
      count += 1
      if faults.count < limit { faults.append(fault) }
    }
  }

  /// Takes in the faults that were met elsewhere, after those that are there.
  public mutating func add(_ others: LedgerFaults) {
    faults += others.faults.prefix(max(0, limit - faults.count))
    notes += others.notes.prefix(max(0, limit - notes.count))
    count += others.count
    noteCount += others.noteCount
  }
}
