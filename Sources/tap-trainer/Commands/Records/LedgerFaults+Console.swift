internal import Records
internal import Terminal

extension LedgerFaults {
  /// Names the faults where faults go, and ends the command where a row could not be read.
  func report(_ options: CommonOptions, shown: Int = 50, code: Stop.Code = .failed) throws {
    for fault in list.prefix(shown) {
      try options.errors.report("\(fault)\(fault.isNote ? " (a note)" : "")")
    }
    let more = list.count - min(list.count, shown) + omitted
    if more > 0 { try options.errors.report("and \(more) more") }
    if !isEmpty { throw Stop(code) }
  }
}
