/// A CSV file read by the letter of RFC 4180, without the program's own reader.
struct Table: Equatable {
  let header: [String]
  let rows: [[String: String]]

  init(_ text: String) {
    var records = Table.records(text)
    header = records.isEmpty ? [] : records.removeFirst()
    let names = header
    rows = records.map { Dictionary(zip(names, $0), uniquingKeysWith: { first, _ in first }) }
  }

  private static func records(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = ""
    var isQuoted = false
    for sign in text.unicodeScalars {
      switch sign {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        record.append(field)
        field = ""
      case "\n" where !isQuoted:
        records.append(record + [field])
        record = []
        field = ""
      default: field.unicodeScalars.append(sign)
      }
    }
    return records
  }
}
