internal import Training

/// The fields of one row, read by the names of their columns.
struct RowFields<Column: RawRepresentable & CaseIterable & Hashable>
where Column.RawValue == String {
  private let texts: [Column: String]

  /// Takes the fields in the order of the columns.
  init(_ texts: [String]) {
    self.texts = Dictionary(uniqueKeysWithValues: zip(Column.allCases, texts))
  }

  func form(_ column: Column) -> String { texts[column] ?? "" }

  func text(_ column: Column) throws(FieldFault) -> String {
    try read(column, "is not a text of this format", LedgerText.unescaped)
  }

  func list(_ column: Column) throws(FieldFault) -> [String] {
    try read(column, "is not a list of this format") { LedgerText.unescaped(list: $0) }
  }

  func count(_ column: Column) throws(FieldFault) -> Int {
    try read(column, "is not a whole number") { Int($0) }
  }

  func number(_ column: Column) throws(FieldFault) -> Double {
    try read(column, "is not a number") { form in
      form.utf8.allSatisfy(LedgerNumber.isSign) ? Double(form).flatMap(LedgerNumber.finite) : nil
    }
  }

  func flag(_ column: Column) throws(FieldFault) -> Bool {
    try read(column, "is neither `yes` nor `no`") { ["yes": true, "no": false][$0] }
  }

  func moment(_ column: Column) throws(FieldFault) -> Moment {
    try read(column, "is not a time with an offset") { Moment($0) }
  }

  func optionalMoment(_ column: Column) throws(FieldFault) -> Moment? {
    form(column).isEmpty ? nil : try moment(column)
  }

  func optionalDay(_ column: Column) throws(FieldFault) -> Day? {
    form(column).isEmpty ? nil : try read(column, "is not a day") { Day($0) }
  }

  func word<Word: RawRepresentable>(
    _ column: Column, _: Word.Type
  ) throws(FieldFault) -> Word where Word.RawValue == String {
    try read(column, "is not one of the words it can hold") { Word(rawValue: $0) }
  }

  func read<Value>(
    _ column: Column, _ problem: String, _ reading: (String) -> Value?
  ) throws(FieldFault) -> Value {
    guard let value = reading(form(column)) else {
      throw FieldFault(column: column.rawValue, problem: problem)
    }
    return value
  }
}
