internal import TestSupport
internal import Testing

/// A command line, an environment or a system that the program cannot work with, and how it ends.
struct BadRun: CustomTestStringConvertible, Sendable {
  let name: String
  /// What a shell is given; `$T` is the program, and `$N` runs it as somebody without rights.
  let shell: String
  /// The first line on the error output, and the only one but for faults of content files; nothing
  /// where the program stays silent.
  ///
  /// Below a line that begins with `Error:` stands how the command is used.
  /// The folder is `FOLDER`, and the name of an installation that the program made up is `SLUG`.
  let says: String
  let code: Int32

  var testDescription: String { name }

  /// Makes a row; most are wrong command lines.
  init(_ name: String, _ shell: String, _ says: String, code: Int32 = 64) {
    self.name = name
    self.shell = shell
    self.says = says
    self.code = code
  }

  private var slug: Regex<Substring> { /-[a-z0-9]{8}\.csv/ }

  /// Whether the program talks to the person first, or hands on what it could read beside a ledger
  /// that it names.
  var hasOutput: Bool {
    code == 0 || shell.contains("$T train")
      || ["completions-", "responses-"].contains { says.hasPrefix($0) }
  }

  /// Returns whether each line names a fault of a file by its place: of these there may be several.
  static func areFindings(_ lines: [String]) -> Bool {
    lines.allSatisfy { $0.contains(#/:\d+:\d+: error: /#) }
  }

  /// Runs the row in an empty folder, and returns the lines on the error output, what else it wrote,
  /// and the code.
  func finish() throws -> (errors: [String], output: String, code: Int32) {
    let workdir = try Workdir()
    let end = try Run("-c", shell, program: "/bin/sh").in(workdir)
      .environment(["T": "\(productsDirectory)/tap-trainer", "N": BadRun.nobody]).within(
        seconds: 30
      ).finish()
    let isGiven = shell.contains("abcd1234")
    let plain = end.errors.replacing(workdir.path, with: "FOLDER")
    let said = isGiven ? plain : plain.replacing(slug, with: "-SLUG.csv")
    return (said.split(separator: "\n").map(String.init), end.output, end.status)
  }
}
