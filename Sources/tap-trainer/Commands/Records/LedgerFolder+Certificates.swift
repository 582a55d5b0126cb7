internal import Records
internal import Training

extension LedgerFolder {
  /// Returns the name of the record that carries the certificate `word`, or `word` itself where it
  /// is no certificate's code.
  func recordID(of word: String) throws -> String {
    let code = word.uppercased()
    guard code.hasPrefix("TAP-") else { return word }
    guard Certificate.isWellFormed(code) else {
      throw Stop(
        .usage, "`\(word)` is no certificate's code: a sign is wrong or missing; read it again")
    }
    var faults = LedgerFaults()
    var found: String?
    try forEachCompletion(where: RecordFilter(), faults: &faults) { row in
      if row.record.certificate == code { found = row.recordID }
      return found == nil
    }
    guard let found else {
      throw Stop(.usage, "no record in this folder has the certificate `\(code)`")
    }
    return found
  }
}
