/// A content file that was put into the program when it was built.
struct EmbeddedFile: Sendable {
  /// The path below `Scenarios/`.
  let path: StaticString
  /// The whole text.
  let text: StaticString

  /// The text's bytes, copied once.
  var bytes: [UInt8] {
    text.withUTF8Buffer { buffer in unsafe Array(buffer) }
  }
}
