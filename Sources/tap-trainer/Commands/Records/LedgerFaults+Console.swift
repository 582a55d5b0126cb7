internal import PolicyRules
internal import Records
internal import Terminal

extension LedgerFaults {
  /// Names the faults where faults go, and ends the command where a row could not be read.
  func report(_ options: CommonOptions, shown: Int = 50, code: Stop.Code = .failed) throws {
    try name(options, shown: shown)
    if !isEmpty { throw Stop(code) }
  }

  /// Names the faults where faults go, and after them the notes, at most `shown` of each.
  func name(_ options: CommonOptions, shown: Int = 50) throws {
    for fault in faults.prefix(shown) { try options.errors.report("\(fault)") }
    if count > shown { try options.errors.report("and \(count - shown) more") }
    for note in notes.prefix(shown) { try options.errors.report("\(note) (a note)") }
    let more = noteCount - shown
    if more > 0 { try options.errors.report("and \(counted(more, "more note"))") }
  }
}
