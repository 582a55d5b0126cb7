internal import PolicyRules
internal import Training

extension LedgerFolder {
  /// Returns the name of the record that carries the certificate `word`, or `word` itself where it
  /// is no certificate's code.
  ///
  /// - Throws: ``Misstatement`` where a code has a wrong sign, or stands in no row.
  public func recordID(of word: String) throws -> String {
    guard word.uppercased().hasPrefix("TAP") else { return word }
    guard let code = Certificate.read(word) else {
      throw Misstatement(
        "`\(word)` is no certificate's code: a sign is wrong or missing; read it again")
    }
    var faults = LedgerFaults()
    var found: String?
    try forEachCompletion(where: RecordFilter(), faults: &faults) { row in
      if row.record.certificate == code { found = row.recordID }
      return found == nil
    }
    guard let found else {
      throw Misstatement("no record in this folder has the certificate `\(code)`")
    }
    return found
  }
}
