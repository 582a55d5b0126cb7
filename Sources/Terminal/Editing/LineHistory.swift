internal import CEditline
internal import Glibc

/// The lines that the arrow keys bring back, in libedit's keeping.
@safe final class LineHistory {
  let handle: OpaquePointer

  /// Makes an empty history of at most 500 lines; equal ones in a row count once.
  init?() {
    guard let handle = unsafe history_init() else { return nil }
    unsafe self.handle = unsafe handle
    unsafe ceditline_history_number(handle, H_SETSIZE, 500)
    unsafe ceditline_history_number(handle, H_SETUNIQUE, 1)
  }

  deinit {
    unsafe history_end(handle)
  }

  /// Adds a line, unless it is empty, could command a terminal, or is too long to be wanted again.
  func remember(_ line: String) {
    guard !line.isEmpty, line.utf8.count <= 1000, line == visible(line) else { return }
    unsafe ceditline_history_text(handle, H_ENTER, line)
  }

  /// Adds the lines of a file that ``save(to:)`` wrote; what else stands in it adds nothing.
  ///
  /// libedit's own reading runs past its memory at a line that it cannot decode.
  func load(from path: String) {
    var facts = stat()
    let isFile = unsafe stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
    guard isFile, facts.st_size < 1 << 22 else { return }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    var lines = PipedLines(descriptor: descriptor)
    guard case .text("_HiStOrY_V2_")? = try? lines.next() else { return }
    while case .text(let line)? = try? lines.next() {
      if let line = LineHistory.decoded(line) { remember(line) }
    }
  }

  /// Returns the line that libedit wrote with `\ooo` for white space and `\\` for a backslash.
  private static func decoded(_ line: String) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(line.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        continue
      }
      if rest.first == byte {
        bytes.append(rest.removeFirst())
      } else {
        let digits = String(decoding: rest.prefix(3), as: UTF8.self)
        guard digits.utf8.count == 3, let code = UInt8(digits, radix: 8) else { return nil }
        bytes.append(code)
        rest = rest.dropFirst(3)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Writes the lines to a file that only its owner may read.
  ///
  /// The file is written beside its place and then renamed: there is an old one or a new one at
  /// any moment, and never a half.
  func save(to path: String) throws(WriteFailure) {
    var template = Array("\(path).XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&template)
    guard descriptor >= 0 else { throw WriteFailure(errno: errno) }
    close(descriptor)
    let isSaved = unsafe ceditline_history_text(handle, H_SAVE, template) >= 0
    guard isSaved, unsafe rename(template, path) == 0 else {
      let number = errno
      unsafe unlink(template)
      throw WriteFailure(errno: number)
    }
  }
}
