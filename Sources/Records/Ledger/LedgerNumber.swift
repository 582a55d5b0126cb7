/// How numbers stand in a ledger: the shortest decimal that reads back as the same number.
enum LedgerNumber {
  static func form(_ number: Double) -> String {
    if number == 0 { return "0" }
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// Returns the whole number that `form` stands for, of at most nine digits; or nothing.
  ///
  /// What is greater was never counted here, and sums of it could pass the end of all numbers.
  static func count(_ form: String) -> Int? {
    guard let number = Int(form), abs(Double(number)) < most else { return nil }
    return number
  }

  /// Returns the number that `form` stands for, of at most nine digits before the point; or nothing.
  static func decimal(_ form: String) -> Double? {
    guard form.utf8.allSatisfy(isSign), let number = Double(form), abs(number) < most else {
      return nil
    }
    return number
  }

  /// What every number in a ledger is below.
  static let most = 1e9

  /// Returns `number`, or nothing where it is endless, as `1e999` reads.
  static func finite(_ number: Double) -> Double? { number.isFinite ? number : nil }

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
