internal import PolicyRules
internal import Training

extension LedgerFolder {
  /// Returns the name of the record that carries the certificate `word`, or `word` itself where it
  /// is no certificate's code.
  ///
  /// Rows that could not be read become faults only where no record is found.
  ///
  /// - Throws: ``Misstatement`` where a code has a wrong sign, or stands in no row, or in several.
  public func recordID(of word: String, faults: inout LedgerFaults) throws -> String {
    guard word.uppercased().hasPrefix("TAP") else { return word }
    guard let code = Certificate.read(word) else {
      throw Misstatement(
        "`\(word)` is no certificate's code: a sign is wrong or missing; read it again")
    }
    var met = LedgerFaults()
    var found: [String] = []
    try forEachCompletion(where: RecordFilter(), faults: &met) { row in
      if row.record.certificate == code { found.append(row.recordID) }
      return true
    }
    guard found.count < 2 else {
      let names = found.prefix(5).map { "`\(Visible.text($0))`" }
      let more = found.count > names.count ? ["\(found.count - names.count) more"] : []
      throw Misstatement(
        "\(found.count) records hold the certificate `\(code)`; say which by its record_id: "
          + list(names + more, "or"))
    }
    guard let id = found.first else {
      faults.add(met)
      let place = met.isEmpty ? "no record in this folder" : "no record that could be read"
      throw Misstatement("\(place) has the certificate `\(code)`")
    }
    return id
  }
}
