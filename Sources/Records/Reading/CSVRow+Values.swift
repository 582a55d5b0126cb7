internal import Training

extension CSVRow {
  /// Returns the instant in field `index` in milliseconds since 1970, or nothing where it is none.
  ///
  /// Reads the form that this program writes without making a string; other forms take the long way.
  @inline(__always)
  func milliseconds(_ index: Int) -> Int64? {
    let field = unsafe raw(index)
    guard field.count == 29, let day = unsafe day(field), unsafe field[10] == 0x54,
      unsafe field[13] == 0x3a, unsafe field[16] == 0x3a, unsafe field[19] == 0x2e,
      unsafe field[26] == 0x3a
    else { return Moment(text(index))?.milliseconds }
    let hour = unsafe number(field, 11, 2)
    let minute = unsafe number(field, 14, 2)
    let second = unsafe number(field, 17, 2)
    let fraction = unsafe number(field, 20, 3)
    let east = unsafe number(field, 24, 2) &* 60 &+ number(field, 27, 2)
    let sign = unsafe field[23]
    guard hour | minute | second | fraction | east >= 0, hour < 24, minute < 60, second < 60,
      sign == 0x2b || sign == 0x2d
    else { return Moment(text(index))?.milliseconds }
    let local = day &* 86_400 &+ hour &* 3600 &+ minute &* 60 &+ second
    let offset = sign == 0x2b ? east : -east
    return Int64((local &- offset &* 60) &* 1000 &+ fraction)
  }

  /// Returns the local day that the time in field `index` begins with, or nothing where it is none.
  @inline(__always)
  func localDay(_ index: Int) -> Day? {
    let field = unsafe raw(index)
    return unsafe field.count >= 10 ? day(field).map { Day(number: $0) } : nil
  }

  /// Returns the decimal number in field `index`, or nothing where it is none.
  @inline(__always)
  func decimal(_ index: Int) -> Double? {
    let field = unsafe raw(index)
    return unsafe shortDecimal(field) ?? Double(text(index))
  }

  /// Returns the number that at most 15 digits with a point between them make, or nothing.
  ///
  /// Both parts of the quotient are whole and exact, so that it is rounded as the longer way rounds.
  @inline(__always)
  private func shortDecimal(_ field: UnsafeRawBufferPointer) -> Double? {
    guard unsafe !field.isEmpty, field.count < 17 else { return nil }
    var value = 0
    var scale = 0
    for position in 0..<field.count {
      let byte = unsafe field[position]
      let digit = Int(byte) &- 48
      if digit >= 0, digit < 10 {
        value = value &* 10 &+ digit
        scale = scale &* 10
      } else if byte == UInt8(ascii: "."), scale == 0, position > 0, position < field.count &- 1 {
        scale = 1
      } else {
        return nil
      }
    }
    return scale > 1 ? Double(value) / Double(scale) : field.count < 16 ? Double(value) : nil
  }

  /// Returns the whole number in field `index`, or nothing where it is none.
  @inline(__always)
  func integer(_ index: Int) -> Int? {
    let field = unsafe raw(index)
    let value = unsafe field.count < 10 && !field.isEmpty ? number(field, 0, field.count) : -1
    return value >= 0 ? value : Int(text(index))
  }

  /// Returns the days since 1970-01-01 of the day at the front of `field`.
  @inline(__always)
  private func day(_ field: UnsafeRawBufferPointer) -> Int? {
    let year = unsafe number(field, 0, 4)
    let month = unsafe number(field, 5, 2)
    let day = unsafe number(field, 8, 2)
    guard unsafe field[4] == 0x2d, unsafe field[7] == 0x2d, year | month | day >= 0 else {
      return nil
    }
    return Day(year: year, month: month, day: day)?.number
  }

  /// Returns the number that `count` digits at `offset` make, or something below zero.
  @inline(__always)
  private func number(_ field: UnsafeRawBufferPointer, _ offset: Int, _ count: Int) -> Int {
    var value = 0
    for position in offset..<offset &+ count {
      let digit = unsafe Int(field[position]) &- 48
      guard digit >= 0, digit < 10 else { return .min }
      value = value &* 10 &+ digit
    }
    return value
  }
}
