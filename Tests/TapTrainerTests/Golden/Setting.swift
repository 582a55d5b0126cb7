internal import Testing

/// A screen that a transcript is made on.
struct Setting: CustomTestStringConvertible, Sendable {
  /// Its name in the names of transcripts.
  let name: String
  /// How wide the window is; nothing for a pipe, which has none.
  let columns: UInt16?
  /// What the command line says of it.
  var arguments: [String] = []
  /// What the environment says of it.
  var environment: [String: String] = [:]
  /// Whether it may be sent escape sequences at all, and ones for colour.
  var hasEscapes = true
  var hasColour = true

  var testDescription: String { name }

  static let all = [
    Setting(name: "20", columns: 20),
    Setting(name: "40", columns: 40),
    Setting(name: "80", columns: 80),
    Setting(name: "132", columns: 132),
    Setting(
      name: "dumb", columns: 80, environment: ["TERM": "dumb"], hasEscapes: false,
      hasColour: false),
    Setting(
      name: "plain", columns: 80, arguments: ["--plain"], hasEscapes: false, hasColour: false),
    Setting(name: "no-color", columns: 80, environment: ["NO_COLOR": "1"], hasColour: false),
    Setting(name: "pipe", columns: nil, hasEscapes: false, hasColour: false),
  ]
}
