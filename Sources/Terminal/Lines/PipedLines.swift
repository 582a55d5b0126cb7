/// Lines from a pipe or a file, read 64 KiB at a time.
///
/// A line ends with `\n` or `\r\n`, the last one also without. Bytes that are no UTF-8 become
/// U+FFFD and a NUL stays a character, so no line is lost to either; a byte order mark in front of
/// the first line is dropped. A line of more than `limit` bytes is skipped up to its end and
/// reported as `ReadFailure.lineTooLong`: a cut line would be a different answer.
public struct PipedLines: LineReader {
  private let descriptor: Int32
  private let limit: Int
  private let promptDescriptor: Int32?
  private var buffer: [UInt8] = []
  /// Where in the buffer the next line begins.
  private var start = 0
  private var isAtEnd = false
  private var isAtBeginning = true

  /// Makes a source that reads `descriptor`, and does not close it.
  ///
  /// No prompt is shown unless `promptDescriptor` says where, as 2 does for the error output.
  public init(descriptor: Int32 = 0, limit: Int = 65_536, promptDescriptor: Int32? = nil) {
    self.descriptor = descriptor
    self.limit = limit
    self.promptDescriptor = promptDescriptor
  }

  /// Whether a whole line is at hand, so that reading it cannot wait.
  public var holdsLine: Bool { isAtEnd || buffer[start...].contains(newline) }

  /// Reads one line.
  /// - Complexity: O(n) in the length of the line.
  public mutating func next(prompt: String = "") throws(ReadFailure) -> Line {
    // A prompt that nobody can see is no reason to stop reading.
    if let promptDescriptor { try? write(Array(visible(prompt).utf8), to: promptDescriptor) }
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: newline) { return try take(upTo: end) }
      if isAtEnd { return start < buffer.count ? try take(upTo: buffer.count) : .endOfInput }
      // One byte more may be the return of a line that is just short enough.
      if buffer.count - start > limit + 1 { throw try skipLine() }
      buffer.removeSubrange(..<start)
      start = 0
      searched = buffer.count
      try fill()
    }
  }

  private mutating func take(upTo end: Int) throws(ReadFailure) -> Line {
    var line = buffer[start..<end]
    start = min(end + 1, buffer.count)
    if line.last == 0x0D { line.removeLast() }
    guard line.count <= limit else { throw .lineTooLong }
    return .text(String(decoding: line, as: UTF8.self))
  }

  /// Drops the rest of a line whose end is not in the buffer, and returns the failure to throw.
  private mutating func skipLine() throws(ReadFailure) -> ReadFailure {
    repeat {
      buffer.removeAll(keepingCapacity: true)
      start = 0
      try fill()
    } while !isAtEnd && !buffer.contains(newline)
    start = buffer.firstIndex(of: newline).map { $0 + 1 } ?? buffer.count
    return .lineTooLong
  }

  private mutating func fill() throws(ReadFailure) {
    let bytes = try read(upTo: 65_536, from: descriptor)
    buffer += bytes
    isAtEnd = bytes.isEmpty
    guard isAtBeginning, isAtEnd || buffer.count >= byteOrderMark.count else { return }
    isAtBeginning = false
    if buffer.starts(with: byteOrderMark) { buffer.removeFirst(byteOrderMark.count) }
  }
}

private let newline: UInt8 = 0x0A
private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
