internal import Testing

@testable internal import Terminal

struct KeyDecoderCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let bytes: [UInt8]
  let text: String
}

private let cases: [KeyDecoderCase] = [
  .init(
    testDescription: "ASCII and control keys", bytes: [0x61, 0x03, 0x1B], text: "a\u{3}\u{1B}"),
  .init(testDescription: "two, three and four bytes", bytes: Array("é字😀".utf8), text: "é字😀"),
  .init(testDescription: "NUL", bytes: [0x61, 0, 0x62], text: "ab"),
  .init(
    testDescription: "a byte that begins nothing", bytes: [0x80, 0xFF, 0x61],
    text: "\u{FFFD}\u{FFFD}a"),
  .init(
    testDescription: "a character cut short by a letter", bytes: [0xE5, 0xAD, 0x61],
    text: "\u{FFFD}a"),
  .init(
    testDescription: "a character cut short by another", bytes: [0xC3, 0xC3, 0xA9],
    text: "\u{FFFD}é"),
  .init(testDescription: "an overlong form", bytes: [0xE0, 0x80, 0xAF], text: "\u{FFFD}"),
  .init(testDescription: "a surrogate", bytes: [0xED, 0xA0, 0x80], text: "\u{FFFD}"),
  .init(testDescription: "beyond Unicode", bytes: [0xF4, 0x90, 0x80, 0x80], text: "\u{FFFD}"),
  .init(testDescription: "a C1 control", bytes: [0xC2, 0x80, 0xC2, 0xA0], text: "\u{FFFD}\u{A0}"),
]

@Suite("Keys") struct KeyDecoderTests {
  @Test("bytes become characters, and the unreadable is seen", arguments: cases)
  func decodes(_ row: KeyDecoderCase) {
    var decoder = KeyDecoder()
    let scalars = row.bytes.flatMap { decoder.take($0) }
    #expect(scalars == Array(row.text.unicodeScalars))
  }
}
