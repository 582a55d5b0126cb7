internal import Glibc

extension OpenFile {
  /// What something is called in its folder.
  struct Name: Hashable {
    /// The name; with replacement characters where the system's is not UTF-8.
    let text: String
    /// Whether the system's name is UTF-8, so that `text` opens the file.
    let isText: Bool
    /// The system's name, with a zero at its end.
    let characters: [CChar]

    init(_ text: String) {
      self.text = text
      isText = true
      characters = Array(text.utf8CString)
    }

    init(_ entry: UnsafeMutablePointer<dirent>) {
      let bytes = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
        unsafe Array(buffer.prefix { $0 != 0 })
      }
      let valid = String(validating: bytes, as: UTF8.self)
      text = valid ?? String(decoding: bytes, as: UTF8.self)
      isText = valid != nil
      characters = bytes.map(CChar.init(bitPattern:)) + [0]
    }
  }
}
