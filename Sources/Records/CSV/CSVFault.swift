/// What is wrong with the form of a row.
public enum CSVFault: Hashable, Sendable {
  /// Bytes that are not UTF-8.
  case invalidUTF8
  /// A zero byte.
  case nul
  /// A control character where none may stand.
  case control
  /// A carriage return that does not end a line.
  case loneCarriageReturn
  /// A quote in the middle of a field, or text after a closing quote.
  case straySign
  /// A quote that is never closed; nothing after it could be read.
  case openQuote
  /// Another number of fields than the header has.
  case fields(found: Int, expected: Int)
  /// A row that is longer than `limit` bytes.
  case tooLong(limit: Int)
  /// A last line that ends in the middle.
  case torn
}

extension CSVFault: CustomStringConvertible {
  /// The fault in words that follow a place.
  public var description: String {
    switch self {
    case .invalidUTF8: "holds bytes that are not UTF-8"
    case .nul: "holds a zero byte"
    case .control: "holds a control character"
    case .loneCarriageReturn: "holds a carriage return that does not end a line"
    case .straySign: "has a quote in the middle of a field"
    case .openQuote: "opens a quote that is never closed; nothing after it could be read"
    case .fields(let found, let expected):
      "has \(found) field\(found == 1 ? "" : "s") where the header has \(expected)"
    case .tooLong(let limit): "is longer than \(limit) bytes"
    case .torn: "ends in the middle; it is not a record"
    }
  }
}
