internal import FoundationEssentials
internal import TestSupport
internal import Testing

/// Whole sessions as people see them, line by line.
///
/// With `TAP_TRAINER_REWRITE_TRANSCRIPTS=1` in the environment the transcripts are written anew; then
/// read what changed.
@Suite("a session as people see it", .timeLimit(.minutes(5)))
struct GoldenTests {
  private static let sessions = ["new-teacher", "coach", "may-i"]

  private static let rewrites =
    ProcessInfo.processInfo.environment["TAP_TRAINER_REWRITE_TRANSCRIPTS"] != nil

  @Test("is the one that was read by people", arguments: sessions, Setting.all)
  func transcript(name: String, setting: Setting) throws {
    let rows = try GoldenSession(name).transcript(on: setting)
    let path = Self.path(name, setting.name)
    if Self.rewrites {
      try Data(rows.map { "\($0)\n" }.joined().utf8).write(to: URL(filePath: path))
    }
    compare(rows, with: try Self.rows(name, setting.name), of: path)
  }

  @Test(
    "commands answer other programs to the letter as they did",
    arguments: ["judging", "policies", "scenarios", "records", "report"])
  func commands(name: String) throws {
    let commands = try GoldenCommands(name)
    let rows = try commands.transcript()
    let path = GoldenCommands.path(name)
    if Self.rewrites {
      try Data(rows.map { "\($0)\n" }.joined().utf8).write(to: URL(filePath: path))
      return
    }
    let golden = commands.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    compare(rows, with: Array(golden), of: path)
  }

  /// Reports the first row that is not as it was.
  private func compare(_ rows: [String], with golden: [Substring], of path: String) {
    for (place, (now, before)) in zip(rows, golden).enumerated() where now != before {
      Issue.record(
        "\(path):\(place + 1): now \(now.debugDescription), not \(before.debugDescription)")
      return
    }
    #expect(rows.count == golden.count)
  }

  // What is being written anew can be compared once it is.
  @Test(
    "says the same on every width: no word is lost, and none is only for wide windows",
    .disabled(if: rewrites, "the transcripts are written anew"), arguments: sessions,
    ["20", "40", "132"])
  func isWhole(name: String, setting: String) throws {
    func letters(_ setting: String) throws -> String {
      try Self.rows(name, setting).joined().filter { !$0.isWhitespace }
    }
    #expect(try letters(setting) == letters("80"))
  }

  private static func path(_ session: String, _ setting: String) -> String {
    "\(GoldenSession.folder)/Transcripts/\(session)-\(setting).txt"
  }

  private static func rows(_ session: String, _ setting: String) throws -> [Substring] {
    let text = try String(contentsOfFile: path(session, setting), encoding: .utf8)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
  }
}
