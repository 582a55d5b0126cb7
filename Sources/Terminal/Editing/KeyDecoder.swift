/// Puts the bytes of a keyboard together to characters, without waiting for a byte too many.
///
/// What is no UTF-8 becomes U+FFFD, so that it can be seen and deleted. A NUL is dropped: it would
/// end the line for the C library. The C1 controls, which no keyboard has, become U+FFFD as well;
/// `Editline` uses them as keys of its own.
struct KeyDecoder {
  private var bytes: [UInt8] = []
  private var missing = 0

  /// Takes a byte, and returns the characters that it completes.
  mutating func take(_ byte: UInt8) -> [Unicode.Scalar] {
    guard missing > 0 else { return begin(byte) }
    guard byte & 0xC0 == 0x80 else {
      missing = 0
      return [unreadable] + begin(byte)
    }
    bytes.append(byte)
    missing -= 1
    return missing == 0 ? [finish()] : []
  }

  private mutating func begin(_ byte: UInt8) -> [Unicode.Scalar] {
    bytes = [byte]
    switch byte {
    case 0: return []
    case 0x01...0x7F: return [Unicode.Scalar(byte)]
    case 0xC2...0xDF: missing = 1
    case 0xE0...0xEF: missing = 2
    case 0xF0...0xF4: missing = 3
    default: return [unreadable]
    }
    return []
  }

  private func finish() -> Unicode.Scalar {
    let scalar = String(validating: bytes, as: UTF8.self)?.unicodeScalars.first ?? unreadable
    return (0x80...0x9F).contains(scalar.value) ? unreadable : scalar
  }
}

private let unreadable: Unicode.Scalar = "\u{FFFD}"
