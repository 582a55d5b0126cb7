public import StrictYAML

/// What came of loading files: the value, if it can be used, and everything that was found.
public struct Loaded<Content: Sendable>: Sendable {
  /// The value; none where a fault keeps it from being used.
  public let value: Content?
  /// Faults and doubts, in the order of the files.
  public let findings: [Finding]

  /// Makes a result.
  public init(_ value: Content?, _ findings: [Finding]) {
    self.value = value
    self.findings = findings
  }
}

/// Reads the first line of every content file, which names its format.
enum Format {
  /// Reports a file of another format, or of a newer version than 1.
  static func check(_ fields: Fields, is name: String, into findings: inout Findings) {
    guard let format = fields.requiredText("format", into: &findings) else { return }
    let parts = format.text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == name, let version = Int(parts[1]), version > 0 else {
      findings.error(
        "wrong-format", "`\(format.text)` is not a format known here", at: format.position,
        help: "write `format: \(name)/1`")
      return
    }
    if version > 1 {
      findings.error(
        "newer-format", "`\(format.text)` is newer than this program, which knows `\(name)/1`",
        at: format.position, help: "get a newer tap-trainer")
    }
  }
}
