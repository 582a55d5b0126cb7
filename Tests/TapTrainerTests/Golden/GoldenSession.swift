internal import FoundationEssentials
internal import Terminal
internal import TestSupport
internal import Testing

/// What a person types from the first start of the program to the last.
///
/// Its file has a line `$ tap-trainer ... @ TIME` for each start, with the time that the rehearsal
/// begins at, and below it what is typed, a line each. `^C` and `^D` are those keys, and a line that
/// begins with `#` is for the reader.
struct GoldenSession: CustomTestStringConvertible, Sendable {
  /// One start of the program.
  struct Sitting: Sendable {
    let arguments: [String]
    let time: String
    var lines: [String] = []
  }

  let name: String
  let sittings: [Sitting]

  var testDescription: String { name }

  /// The folder that this file lies in.
  static let folder = #filePath.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }

  /// Reads the session called `name`.
  init(_ name: String) throws {
    self.name = name
    var sittings: [Sitting] = []
    let text = try String(contentsOfFile: "\(Self.folder)/Sessions/\(name).txt", encoding: .utf8)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("#") { continue }
      guard line.hasPrefix("$ ") else {
        sittings[sittings.count - 1].lines.append(String(line))
        continue
      }
      let words = line.split(separator: " ").map(String.init)
      sittings.append(
        Sitting(arguments: words[2...].filter { $0 != "@" }.dropLast(), time: words.last ?? ""))
    }
    self.sittings = sittings
  }

  /// Plays the session on `setting`, and returns what a person sees.
  func transcript(on setting: Setting) throws -> [String] {
    let workdir = try Workdir()
    try workdir.write(Self.roster, to: ".local/share/tap-trainer/records/roster.csv")
    return try sittings.flatMap { sitting in
      let shown = sitting.arguments + setting.arguments
      return [(["$ tap-trainer"] + shown).joined(separator: " ")]
        + (try play(sitting, on: setting, in: workdir)) + [""]
    }
  }

  private static let roster = """
    staff_id,name,email,organization,site,roles
    10442,Dana Ortega,d.ortega@northfield.example,northfield,North,coach

    """

  private func play(
    _ sitting: Sitting, on setting: Setting, in workdir: Workdir
  ) throws -> [String] {
    let arguments =
      sitting.arguments + setting.arguments + [
        "--content", "\(Self.folder)/Content", "--seed", "7", "--rehearse", sitting.time,
      ]
    guard let columns = setting.columns else {
      return try pipe(sitting, arguments, in: workdir)
    }
    let screen = try PtyProcess(
      "tap-trainer", arguments, environment: setting.environment, directory: workdir,
      columns: columns, seconds: 60)
    for line in sitting.lines {
      try #require(try screen.prompted() != nil, "ended before \(line.debugDescription)")
      screen.send(keys(for: line))
    }
    _ = try screen.wait()
    return try rows(of: screen.transcript, on: setting, Int(columns))
  }

  private func keys(for line: String) -> String {
    switch line {
    case "^C": "\u{3}"
    case "^D": "\u{4}"
    default: "\(line)\r"
    }
  }

  private func rows(of text: String, on setting: Setting, _ columns: Int) throws -> [String] {
    #expect(setting.hasEscapes || !text.contains("\u{1B}"))
    #expect(setting.hasColour || !text.contains("m\u{1B}") && !text.contains("\u{1B}[1m"))
    let sheet = Sheet(text, columns: columns)
    #expect(sheet.unknown == [])
    #expect(sheet.brokenRows == [])
    let rows = sheet.rows
    return rows.last == "" ? rows.dropLast() : rows
  }

  private func pipe(
    _ sitting: Sitting, _ arguments: [String], in workdir: Workdir
  ) throws -> [String] {
    let typed = sitting.lines.prefix { $0 != "^D" }.filter { $0 != "^C" }
    let end = try Run().adding(arguments).in(workdir).stdin(typed.map { "\($0)\n" }.joined())
      .finish()
    #expect(end.errors == "")
    #expect(!end.output.contains("\u{1B}"))
    let rows = end.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(rows.filter { columns(of: String($0)) > 80 } == [])
    return rows.map(String.init)
  }
}
