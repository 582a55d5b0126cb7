/// What the fields of a column can hold.
enum ColumnType: Hashable {
  /// Any text, in the form of ``LedgerText``.
  case text
  /// Texts separated by `;`, in the form of ``LedgerText``.
  case list
  /// A whole number.
  case count
  /// A decimal number.
  case number
  /// A time with its offset, or nothing.
  case moment
  /// A day, or nothing.
  case day
  /// `yes` or `no`.
  case flag
}

extension ColumnType {
  /// Returns whether `field`, as it stands in the file, can be read as this type.
  @inline(__always)
  func canBe(_ field: UnsafeRawBufferPointer) -> Bool {
    switch self {
    case .text, .list: true
    case .count: unsafe ColumnType.isNumber(field, isWhole: true)
    case .number: unsafe ColumnType.isNumber(field, isWhole: false)
    case .moment: unsafe field.isEmpty || ColumnType.isMoment(field)
    case .day: unsafe field.isEmpty || (field.count == 10 && ColumnType.isDay(field))
    case .flag: unsafe field.elementsEqual("yes".utf8) || field.elementsEqual("no".utf8)
    }
  }

  /// Returns whether `field` is a number as JSON has them, with at most 18 digits where it is whole.
  private static func isNumber(_ field: UnsafeRawBufferPointer, isWhole: Bool) -> Bool {
    var position = unsafe field.first == UInt8(ascii: "-") ? 1 : 0
    guard unsafe skipDigits(field, &position) else { return false }
    if isWhole { return position == field.count && field.count < 19 }
    if unsafe position < field.count && field[position] == UInt8(ascii: ".") {
      position += 1
      guard unsafe skipDigits(field, &position) else { return false }
    }
    if unsafe position < field.count && field[position] == UInt8(ascii: "e") {
      position += 1
      let isSigned =
        unsafe position < field.count
        && (field[position] == UInt8(ascii: "-") || field[position] == UInt8(ascii: "+"))
      position += isSigned ? 1 : 0
      guard unsafe skipDigits(field, &position), position == field.count else { return false }
      // Such as `1e999`, which reads as endless.
      return unsafe Double(String(decoding: field, as: UTF8.self))?.isFinite == true
    }
    return position == field.count
  }

  private static func skipDigits(_ field: UnsafeRawBufferPointer, _ position: inout Int) -> Bool {
    let start = position
    while unsafe position < field.count && field[position] &- 48 < 10 { position += 1 }
    return position > start
  }

  private static func isDay(_ field: UnsafeRawBufferPointer) -> Bool {
    for position in 0..<10 {
      let byte = unsafe field[position]
      let isDash = position == 4 || position == 7
      guard isDash ? byte == UInt8(ascii: "-") : byte &- 48 < 10 else { return false }
    }
    return true
  }

  /// Looks at the shape that this program writes, `2026-11-22T09:15:30.250+01:00`.
  private static func isMoment(_ field: UnsafeRawBufferPointer) -> Bool {
    guard field.count >= 20, unsafe isDay(field), unsafe field[10] == UInt8(ascii: "T") else {
      return false
    }
    for position in 11..<field.count {
      switch unsafe field[position] {
      case 48...57, UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "Z"):
        continue
      default: return false
      }
    }
    return true
  }
}
