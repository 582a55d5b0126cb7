/// The faults met while reading, as many as anybody would look at.
public struct LedgerFaults: Hashable, Sendable {
  /// The first faults.
  public private(set) var list: [LedgerFault] = []
  /// How many faults there are, notes left out.
  public private(set) var count = 0
  private let limit: Int

  /// Begins without faults, and will keep at most `limit`.
  public init(limit: Int = 1000) {
    self.limit = limit
  }

  /// How many faults and notes were counted and not kept.
  public private(set) var omitted = 0

  /// Whether there is no fault; there may be notes.
  public var isEmpty: Bool { count == 0 }

  /// Takes in a fault or note.
  public mutating func add(_ fault: LedgerFault) {
    if !fault.isNote { count += 1 }
    if list.count < limit { list.append(fault) } else { omitted += 1 }
  }

  /// Takes in the faults that were met elsewhere, after those that are there.
  mutating func add(_ others: LedgerFaults) {
    let kept = others.list.prefix(max(0, limit - list.count))
    list += kept
    count += others.count
    omitted += others.omitted + others.list.count - kept.count
  }
}
