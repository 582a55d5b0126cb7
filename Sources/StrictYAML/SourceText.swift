/// A file's text: UTF-8 without a byte order mark, of characters that can be seen.
struct SourceText {
  /// The bytes after the byte order mark.
  let bytes: [UInt8]
  // Where the code point `index` stands; it moves with the parser, so that all steps are O(n).
  private var index = 0
  private var offset = 0

  /// Takes the text of a file, or throws where it is none.
  init(_ file: [UInt8], limit: Int) throws(Fault) {
    guard file.count <= limit else {
      throw Fault(
        "too-large", "the file has \(file.count) bytes; at most \(limit) are read", at: .start)
    }
    guard !file.looksLikeUTF16 else {
      throw Fault("utf-16", "the file is UTF-16", at: .start, help: "save it as UTF-8")
    }
    bytes = file.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(file.dropFirst(3)) : file
    guard !bytes.isEmpty else { throw Fault.emptyFile }
    try checkEncoding()
    try checkCharacters()
  }

  /// Returns the place of the byte at `offset`.
  /// - Complexity: O(n).
  func position(ofByte offset: Int) -> Position {
    let before = bytes[..<offset]
    let line = before.lastIndex(of: newline).map { $0 + 1 } ?? 0
    return Position(
      line: before.count { $0 == newline } + 1,
      column: bytes[line..<offset].count { !$0.isContinuation } + 1)
  }

  /// Returns where the code point at `mark` begins; quick near the place asked for last.
  mutating func byte(at mark: Mark) -> Int {
    while index < mark.index, offset < bytes.count {
      repeat { offset += 1 } while offset < bytes.count && bytes[offset].isContinuation
      index += 1
    }
    while index > mark.index, offset > 0 {
      repeat { offset -= 1 } while offset > 0 && bytes[offset].isContinuation
      index -= 1
    }
    return offset
  }

  /// Returns whether nothing but blanks and a comment follow on the line after `mark`.
  mutating func hasComment(after mark: Mark) -> Bool {
    let start = byte(at: mark)
    let next = bytes[start...].drop { $0 == space || $0 == tab }
    return next.startIndex > start && next.first == UInt8(ascii: "#")
  }

  /// Returns whether the last mark on the line before `mark` is `?`, which begins a complex key.
  mutating func hasQuestionMark(before mark: Mark) -> Bool {
    let blanks = bytes[..<byte(at: mark)].reversed().prefix { $0 == space || $0 == tab }
    let before = byte(at: mark) - blanks.count - 1
    return !blanks.isEmpty && before >= 0 && bytes[before] == UInt8(ascii: "?")
  }

  /// The place after the last character.
  var end: Position { position(ofByte: bytes.count) }

  /// Returns the character at `mark`, if the text goes on there.
  func character(at mark: Mark) -> Character? {
    var copy = self
    let rest = bytes[copy.byte(at: mark)...].prefix(64)
    return String(decoding: rest, as: UTF8.self).first
  }
}

extension SourceText {
  private func checkEncoding() throws(Fault) {
    let offset: Int
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return
    } catch {
      offset = error.byteOffsets.lowerBound
    }
    let value = String(bytes[offset], radix: 16, uppercase: true)
    throw Fault(
      "not-utf-8", "the byte \(value) here is not UTF-8", at: position(ofByte: offset),
      help: "save the file as UTF-8")
  }

  private func checkCharacters() throws(Fault) {
    for offset in bytes.indices where bytes[offset].mayBeUnseen {
      guard let unseen = Unseen(in: bytes, at: offset) else { continue }
      throw Fault(
        unseen.code, unseen.message, at: position(ofByte: offset), help: "delete it")
    }
  }
}

extension [UInt8] {
  /// Whether there is a UTF-16 byte order mark, or a first ASCII character in two bytes.
  fileprivate var looksLikeUTF16: Bool {
    guard count >= 2 else { return false }
    let pair = (self[0], self[1])
    return pair == (0xFF, 0xFE) || pair == (0xFE, 0xFF) || (pair.0 == 0) != (pair.1 == 0)
  }
}

extension UInt8 {
  /// Whether the byte continues a UTF-8 sequence.
  fileprivate var isContinuation: Bool { self & 0xC0 == 0x80 }
}

private let newline = UInt8(ascii: "\n")
private let space = UInt8(ascii: " ")
private let tab = UInt8(ascii: "\t")
