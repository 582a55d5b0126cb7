extension LedgerKind {
  /// Throws where `format` is not this kind's, or newer than `newest`, the last version that can be read.
  func check(format: String, newest: Int = LedgerKind.version) throws(FieldFault) {
    let parts = format.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == formatName, let version = Int(parts[1]), version >= 1
    else {
      throw FieldFault(column: "format", problem: "is not `\(formatName)/` and a version")
    }
    guard version <= newest else {
      throw FieldFault(
        column: "format",
        problem: "is version \(version), and this program reads up to \(newest): update the program"
      )
    }
  }
}
