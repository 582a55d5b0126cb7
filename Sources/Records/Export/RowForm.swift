/// How rows are written.
protocol RowForm {
  /// The most rows that it can hold.
  var limit: Int { get }
  mutating func begin(_ buffer: inout OutputBuffer)
  mutating func add(_ row: borrowing CSVRow, _ buffer: inout OutputBuffer)
  mutating func end(_ buffer: inout OutputBuffer)
}

extension RowForm {
  var limit: Int { .max }
  func end(_ buffer: inout OutputBuffer) {}
}
