/// A file's name and bytes, read by someone else.
public struct SourceFile: Hashable, Sendable {
  /// The path as findings show it.
  public let path: String
  /// The content.
  public let bytes: [UInt8]

  /// Makes a file out of `bytes`.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Makes a file out of `text`, in UTF-8.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
