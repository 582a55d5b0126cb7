internal import CEditline
internal import Glibc

extension Editline {
  /// Carries out the person's `~/.editrc`, or the file that `EDITRC` names.
  ///
  /// libedit would read the file itself; but `bind -v` or `bind -e` in it exchange all keys, and
  /// completion would be gone with the old ones. So ours are bound again behind such a line, and
  /// lines behind it can still bind them otherwise.
  func readEditrc() {
    guard let path = editrcPath() else { return }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    var status = stat()
    // A device may have no end.
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
    var lines = PipedLines(descriptor: descriptor)
    while case .text(let line)? = try? lines.next() {
      let command = line.drop { $0 == " " || $0 == "\t" }
      guard !command.isEmpty, !command.hasPrefix("#") else { continue }
      let editor = unsafe ceditline_command(handle, String(command))
      if editor != 0 { bindKeys(forVi: editor == Int32(UInt8(ascii: "v"))) }
    }
  }

  private func editrcPath() -> String? {
    if let path = unsafe getenv("EDITRC") { return unsafe String(cString: path) }
    return unsafe getenv("HOME").map { unsafe String(cString: $0) + "/.editrc" }
  }
}
