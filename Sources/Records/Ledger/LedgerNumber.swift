/// How numbers stand in a ledger: the shortest decimal that reads back as the same number.
enum LedgerNumber {
  static func form(_ number: Double) -> String {
    if number == 0 { return "0" }
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// Returns whether `byte` may stand in a number; words such as `nan` do not read as one.
  static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: "+"), UInt8(ascii: "e"):
      true
    default: false
    }
  }
}
