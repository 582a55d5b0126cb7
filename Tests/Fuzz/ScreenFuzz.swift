@testable internal import Terminal

extension FuzzTarget {
  /// Keys and texts on their way to the screen: nothing acts, and no row is too wide.
  static let screen = FuzzTarget("screen") { bytes in
    var decoder = KeyDecoder()
    let keys = bytes.flatMap { decoder.take($0) }
    promise(keys.allSatisfy { !(0x80...0x9F).contains($0.value) && $0.value != 0 }, "a key acts")
    let width = Int(bytes.first ?? 40) % 90
    let text = visible(String(decoding: bytes, as: UTF8.self), keepingNewlines: true)
    for scalar in text.unicodeScalars where scalar != "\n" {
      promise(!acts(scalar), "U+\(String(scalar.value, radix: 16)) reaches the screen")
    }
    promise(visible(text, keepingNewlines: true) == text, "what is visible is escaped again")
    for row in wrapped(text, to: width) {
      let isOneCharacter = row.drop { $0 == " " }.count <= 1
      promise(columns(of: row) <= max(1, width) || isOneCharacter, "the row `\(row)` is too wide")
    }
  }

  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x2064,
      0x2066...0x206F, 0xFEFF, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
