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

  /// Adds the lines of a file; one that is missing, foreign or damaged adds nothing.
  func load(from path: String) {
    var facts = stat()
    let isFile = unsafe stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
    guard isFile, facts.st_size < 1 << 22 else { return }
    unsafe ceditline_history_text(handle, H_LOAD, path)
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
