internal import Terminal
internal import TestSupport
internal import Testing

struct PipedLinesCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let bytes: [UInt8]
  let lines: [String]

  init(_ description: String, _ text: String, lines: [String]) {
    self.init(description, bytes: Array(text.utf8), lines: lines)
  }

  init(_ description: String, bytes: [UInt8], lines: [String]) {
    testDescription = description
    self.bytes = bytes
    self.lines = lines
  }
}

/// Stands for a line that is reported as too long.
private let tooLong = "(too long)"
private let longest = String(repeating: "x", count: 65_536)

private let cases: [PipedLinesCase] = [
  .init("an empty file has no line", "", lines: []),
  .init("lines end with LF", "a\nb\n", lines: ["a", "b"]),
  .init("the last line needs no end", "a\nb", lines: ["a", "b"]),
  .init("empty lines are lines", "\n\na\n", lines: ["", "", "a"]),
  .init("lines end with CR LF", "a\r\nb\r\n", lines: ["a", "b"]),
  .init("a CR within a line stays", "a\rb\r\r\n", lines: ["a\rb\r"]),
  .init("a CR at the very end is an end", "a\r", lines: ["a"]),
  .init("UTF-8 stays", "né 字 👩‍👧\n", lines: ["né 字 👩‍👧"]),
  .init("a byte order mark is dropped", bytes: [0xEF, 0xBB, 0xBF, 0x61, 0x0A], lines: ["a"]),
  .init("a byte order mark alone is nothing", bytes: [0xEF, 0xBB, 0xBF], lines: []),
  .init("a byte order mark later on stays", "a\n\u{FEFF}b\n", lines: ["a", "\u{FEFF}b"]),
  .init(
    "bytes that are no UTF-8 become U+FFFD", bytes: [0x61, 0xFF, 0x62, 0x0A, 0x63],
    lines: ["a\u{FFFD}b", "c"]),
  .init(
    "a cut character at the end becomes U+FFFD", bytes: [0x61, 0xE5, 0xAD], lines: ["a\u{FFFD}"]),
  .init("a NUL is a character", "a\0b\nc\n", lines: ["a\0b", "c"]),
  .init("the longest line is read", longest + "\nb\n", lines: [longest, "b"]),
  .init("the longest line with CR LF is read", longest + "\r\nb\n", lines: [longest, "b"]),
  .init("the longest line without end is read", longest, lines: [longest]),
  .init(
    "a longer line is reported and the next one read", longest + "x\nb\n", lines: [tooLong, "b"]),
  .init("a longer line without end is reported", longest + "x", lines: [tooLong]),
  .init(
    "a much longer line is reported once", "a\n" + longest + longest + longest + "\nb",
    lines: ["a", tooLong, "b"]),
  .init(
    "a much longer line without end is reported once", longest + longest + longest, lines: [tooLong]
  ),
]

@Suite("Piped lines") struct PipedLinesTests {
  @Test("a file is read line by line, and nothing is lost", arguments: cases)
  func reads(_ row: PipedLinesCase) throws {
    let workdir = try Workdir()
    let file = try OpenFile(try workdir.write(row.bytes, to: "lines"))
    var lines = PipedLines(descriptor: file.descriptor)
    var found: [String] = []
    reading: while true {
      do throws(ReadFailure) {
        guard case .text(let line) = try lines.next() else { break reading }
        found.append(line)
      } catch {
        #expect(error == .lineTooLong)
        found.append(tooLong)
      }
    }
    #expect(found == row.lines)
    #expect(try lines.next() == .endOfInput, "the end stays the end")
  }

  @Test("many lines arrive in order over many reads")
  func readsMany() throws {
    let workdir = try Workdir()
    let text = (0..<50_000).map { "line \($0)\n" }.joined()
    let file = try OpenFile(try workdir.write(text, to: "lines"))
    var lines = PipedLines(descriptor: file.descriptor)
    var found = 0
    while case .text("line \(found)") = try lines.next() { found += 1 }
    #expect(found == 50_000)
  }

  @Test("a descriptor that cannot be read is a failure that names the reason")
  func fails() throws {
    let workdir = try Workdir()
    let file = try OpenFile(workdir.file("out"), writing: true)
    var lines = PipedLines(descriptor: file.descriptor)
    var failure: ReadFailure?
    do throws(ReadFailure) { _ = try lines.next() } catch { failure = error }
    #expect(failure?.description == "cannot read a line: Bad file descriptor")
  }

  @Test("a prompt is shown where it was asked for, and made visible")
  func prompts() throws {
    let workdir = try Workdir()
    let input = try OpenFile(try workdir.write("a\n", to: "lines"))
    let output = try OpenFile(workdir.file("out"), writing: true)
    var lines = PipedLines(descriptor: input.descriptor, promptDescriptor: output.descriptor)
    #expect(try lines.next(prompt: "1.1\u{1B}> ") == .text("a"))
    #expect(try workdir.text(of: "out") == "1.1\\u{1B}> ")
  }
}
