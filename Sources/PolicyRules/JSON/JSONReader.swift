extension JSON {
  /// Reads one JSON value (RFC 8259) that fills `bytes`; none where they are not that.
  ///
  /// Values may lie at most 16 deep. Of two members with one name the last counts. Our own, because
  /// the system's decoder takes three times as long as judging and answering a line together.
  /// - Complexity: O(n) in the number of bytes.
  public init?(reading bytes: [UInt8]) {
    var reader = JSONReader(bytes: bytes)
    guard let value = reader.value(depth: 0), reader.isAtEnd else { return nil }
    self = value
  }

  /// Returns whether `bytes` are the beginning of a value with more than 16 values in each other.
  static func isTooDeep(_ bytes: [UInt8]) -> Bool {
    var reader = JSONReader(bytes: bytes)
    return reader.value(depth: 0) == nil && reader.isTooDeep
  }

  /// Returns how many of the first `bytes` were read before the word, sign or end that is no JSON.
  public static func readable(_ bytes: [UInt8]) -> Int {
    var reader = JSONReader(bytes: bytes)
    if reader.value(depth: 0) != nil, reader.isAtEnd { return bytes.count }
    return min(reader.place, bytes.count)
  }
}

/// Reads JSON from the front to the end.
private struct JSONReader {
  let bytes: [UInt8]
  private(set) var place = 0
  private(set) var isTooDeep = false

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether nothing but white space is left.
  var isAtEnd: Bool {
    mutating get {
      skipSpace()
      return place == bytes.count
    }
  }

  /// Reads a value of any kind.
  mutating func value(depth: Int) -> JSON? {
    guard depth < 16 else {
      isTooDeep = true
      return nil
    }
    guard let next = peek() else { return nil }
    switch next {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): return string().map { .string($0) }
    case UInt8(ascii: "t"): return word("true") ? .bool(true) : nil
    case UInt8(ascii: "f"): return word("false") ? .bool(false) : nil
    case UInt8(ascii: "n"): return word("null") ? .null : nil
    default: return number()
    }
  }

  private mutating func object(depth: Int) -> JSON? {
    place += 1
    var members: [JSON.Member] = []
    if take(UInt8(ascii: "}")) { return .object([]) }
    repeat {
      guard peek() == UInt8(ascii: "\""), let name = string(), take(UInt8(ascii: ":")),
        let value = value(depth: depth + 1)
      else { return nil }
      members.append(JSON.Member(name: name, value: value))
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}")) ? .object(members) : nil
  }

  private mutating func array(depth: Int) -> JSON? {
    place += 1
    var items: [JSON] = []
    if take(UInt8(ascii: "]")) { return .array([]) }
    repeat {
      guard let value = value(depth: depth + 1) else { return nil }
      items.append(value)
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]")) ? .array(items) : nil
  }

  private mutating func word(_ word: StaticString) -> Bool {
    let end = place + word.utf8CodeUnitCount
    guard end <= bytes.count else { return false }
    guard word.withUTF8Buffer({ unsafe $0.elementsEqual(bytes[place..<end]) }) else { return false }
    place = end
    return true
  }

  private mutating func number() -> JSON? {
    let start = place
    if current == UInt8(ascii: "-") { place += 1 }
    let whole = digits()
    guard whole > 0 else { return nil }
    let first = start + (bytes[start] == UInt8(ascii: "-") ? 1 : 0)
    if whole > 1, bytes[first] == UInt8(ascii: "0") { return nil }
    if current == UInt8(ascii: ".") {
      place += 1
      if digits() == 0 { return nil }
    }
    if current.map({ $0 | 0x20 }) == UInt8(ascii: "e") {
      place += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { place += 1 }
      if digits() == 0 { return nil }
    }
    return .number(String(decoding: bytes[start..<place], as: UTF8.self))
  }

  private mutating func digits() -> Int {
    let start = place
    while let byte = current, (48...57).contains(byte) { place += 1 }
    return place - start
  }

  private mutating func string() -> String? {
    place += 1
    let start = place
    while let byte = current, byte >= 0x20, byte != 0x22, byte != 0x5C { place += 1 }
    guard current == 0x5C else {
      guard current == 0x22 else { return nil }
      place += 1
      return String(validating: bytes[start..<(place - 1)], as: UTF8.self)
    }
    return escapedString(Array(bytes[start..<place]))
  }

  /// Reads the rest of a string that holds escapes, after `head`.
  private mutating func escapedString(_ head: [UInt8]) -> String? {
    var text = head
    while let byte = current, byte >= 0x20 {
      place += 1
      if byte == 0x22 { return String(validating: text, as: UTF8.self) }
      if byte != 0x5C {
        text.append(byte)
      } else if let scalar = escape() {
        text.append(contentsOf: String(Character(scalar)).utf8)
      } else {
        return nil
      }
    }
    return nil
  }

  /// Reads what follows a backslash; half of a surrogate pair is refused.
  private mutating func escape() -> Unicode.Scalar? {
    guard let byte = current else { return nil }
    place += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case 0x22, 0x5C, UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "u"): return escapedScalar()
    default: return nil
    }
  }

  private mutating func escapedScalar() -> Unicode.Scalar? {
    guard let first = fourDigits() else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    guard word("\\u"), let second = fourDigits(), (0xDC00..<0xE000).contains(second) else {
      return nil
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func fourDigits() -> UInt32? {
    guard place + 4 <= bytes.count else { return nil }
    let digits = bytes[place..<(place + 4)]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    place += 4
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    place += 1
    return true
  }

  private mutating func peek() -> UInt8? {
    skipSpace()
    return current
  }

  private var current: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = current,
      byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B && byte != 0x0C
    {
      place += 1
    }
  }
}
