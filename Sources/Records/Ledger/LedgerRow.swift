/// What stands in one line of a ledger: its content, and its place in the chain.
protocol LedgerRow: Hashable {
  /// The columns of the ledger.
  associatedtype Column: RawRepresentable<String> & CaseIterable & Hashable

  /// The ledger that holds such rows.
  static var kind: LedgerKind { get }

  /// Where the row stands.
  var link: ChainLink { get }

  /// Reads the fields of a row of its format.
  init(_ fields: RowFields<Column>) throws(FieldFault)

  /// Returns what stands in `column`.
  func form(_ column: Column) -> String
}

extension LedgerRow {
  /// Reads the fields of a row, in the order of the columns; throws where they are of another format.
  init(fields texts: [String]) throws(FieldFault) {
    let fields = RowFields<Column>(texts)
    try Self.kind.check(format: texts.first ?? "")
    try self.init(fields)
  }

  /// What stands in each column.
  var fields: [String] { Column.allCases.map(form) }
}
