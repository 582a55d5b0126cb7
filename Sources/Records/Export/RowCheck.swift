/// Looks whether each field of a row can be what its column promises, without reading it.
///
/// A class, because a struct would be copied for each row.
final class RowCheck {
  private let columns: [(index: Int, type: ColumnType)]
  private let names: [String]

  init(_ kind: LedgerKind) {
    names = kind.columns
    columns = kind.types.enumerated().filter { $0.element != .text && $0.element != .list }
      .map { (index: $0.offset, type: $0.element) }
  }

  func fault(_ row: borrowing CSVRow) -> FieldFault? {
    for column in columns where unsafe !column.type.canBe(row.raw(column.index)) {
      return FieldFault(
        column: names[column.index], problem: "holds something else than its column promises")
    }
    return nil
  }
}
