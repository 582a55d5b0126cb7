/// What keeps a file from being read, before the file's path is added.
struct Fault: Error, Hashable {
  let position: Position
  let code: String
  let message: String
  let help: String?

  init(_ code: String, _ message: String, at position: Position, help: String? = nil) {
    self.position = position
    self.code = code
    self.message = message
    self.help = help
  }

  static let emptyFile = Fault("empty-file", "the file holds nothing", at: .start)
}
