internal import TestSupport
internal import Testing

/// A command line, an environment or a system that the program cannot work with, and how it ends.
struct BadRun: CustomTestStringConvertible, Sendable {
  let name: String
  /// What a shell is given; `$T` is the program, and `$N` runs it as somebody without rights.
  let shell: String
  /// The first line on the error output; nothing where the program stays silent.
  ///
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

  /// Runs the row in an empty folder, and returns the first line on the error output and the code.
  func finish() throws -> (says: String, code: Int32) {
    let workdir = try Workdir()
    let end = try Run("-c", shell, program: "/bin/sh").in(workdir)
      .environment(["T": "\(productsDirectory)/tap-trainer", "N": BadRun.nobody]).within(
        seconds: 30
      ).finish()
    let first = end.errors.split(separator: "\n").first.map(String.init) ?? ""
    let plain = first.replacing(workdir.path, with: "FOLDER")
    let isGiven = shell.contains("abcd1234")
    return (isGiven ? plain : plain.replacing(slug, with: "-SLUG.csv"), end.status)
  }
}
