internal import FoundationEssentials
internal import TestSupport

/// Commands, and to the letter what they answer: what other programs and scripts rely on.
///
/// Its file has a line `$ ...` for each command of a shell, below it lines `< ...` that the command
/// reads, and then its output; `! ...` is a line of the error output, and `[2]` an exit code other
/// than 0. Lines that begin with `# ` are for the reader.
struct GoldenCommands {
  /// One command, with the lines of its file that stay.
  private struct Command {
    let line: String
    var kept: [String]
    var input = ""
  }

  let text: String
  private let commands: [Command]

  /// Where the commands called `name` stand.
  static func path(_ name: String) -> String {
    "\(GoldenSession.folder)/Commands/\(name).txt"
  }

  /// Reads the commands called `name`.
  init(_ name: String) throws {
    text = try String(contentsOfFile: Self.path(name), encoding: .utf8)
    var commands: [Command] = []
    var remarks: [String] = []
    for line in text.split(separator: "\n").map(String.init) {
      switch line.prefix(2) {
      case "# ": remarks.append(line)
      case "$ ":
        commands.append(Command(line: String(line.dropFirst(2)), kept: remarks + [line]))
        remarks = []
      case "< ", "<":
        commands[commands.count - 1].kept.append(line)
        commands[commands.count - 1].input += "\(line.dropFirst(2))\n"
      default: break
      }
    }
    self.commands = commands
  }

  /// Runs the commands one after another, and returns the lines of their file as they are now.
  func transcript() throws -> [String] {
    let workdir = try Workdir()
    let folder = GoldenSession.folder
    let copy = "cp -r '\(folder)/Content' Scenarios; cp -r '\(folder)/Hilltop' ."
    _ = try Run("-c", copy, program: "/bin/sh").in(workdir).finish()
    return try commands.flatMap { $0.kept + (try answer(to: $0, in: workdir)) + [""] }
  }

  private func answer(to command: Command, in workdir: Workdir) throws -> [String] {
    let end = try Run("-c", command.line, program: "/bin/sh").in(workdir)
      .environment(["PATH": "\(productsDirectory):/usr/bin:/bin"]).stdin(command.input).finish()
    return lines(end.output) + lines(end.errors).map { "! \($0)" }
      + (end.status == 0 ? [] : ["[\(end.status)]"])
  }

  /// Returns the lines of `text`, with what cannot be seen written out; a last one that does not end is
  /// marked.
  private func lines(_ text: String) -> [String] {
    let plain = text.replacing("\u{FEFF}", with: "\\u{feff}")
    var lines = plain.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.last == "\r" ? "\(String($0.dropLast()))\\r" : String($0)
    }
    let rest = lines.popLast() ?? ""
    return rest.isEmpty ? lines : lines + ["\(rest)[no end]"]
  }
}
