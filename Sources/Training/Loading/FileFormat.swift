internal import StrictYAML

/// The name and version that begin every file of a kind.
struct FileFormat {
  let name: String
  let version: Int

  /// The scenario format that this program reads.
  static let scenario = FileFormat(name: "tap-scenario", version: 1)
  /// The course format that this program reads.
  static let courses = FileFormat(name: "tap-courses", version: 1)
  /// The format in which it is kept who sits at a machine.
  static let profile = FileFormat(name: "tap-profile", version: 1)

  /// Returns whether `root` begins with this format; reports a missing, other or newer one.
  func isOf(_ root: Node, into findings: inout Findings) -> Bool {
    guard case .mapping(let entries, let position) = root else {
      findings.error("wrong-shape", "the file must be a group of `name: value`", at: root.position)
      return false
    }
    guard let node = entries.first(where: { $0.key.text == "format" })?.value else {
      findings.error(
        "missing-field", "the file does not say its format", at: position,
        help: "begin it with `format: \(self)`")
      return false
    }
    guard let said = node.asText("format", into: &findings) else { return false }
    return isOf(said, into: &findings)
  }

  private func isOf(_ said: Scalar, into findings: inout Findings) -> Bool {
    let parts = said.text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == name, let number = Int(parts[1]), number > 0 else {
      findings.error(
        "unknown-format", "unknown format \(ticked(said.text))", at: said.position,
        help: "write `\(self)`")
      return false
    }
    guard number <= version else {
      findings.error(
        "newer-format",
        "this file is in version \(number) of \(name), and this program reads up to \(version)",
        at: said.position, help: "use a newer program")
      return false
    }
    return true
  }
}

extension FileFormat: CustomStringConvertible {
  var description: String { "\(name)/\(version)" }
}
