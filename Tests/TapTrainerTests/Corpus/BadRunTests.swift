internal import Testing

@Suite("bad command lines, environments and systems end in one sentence and an exit code")
struct BadRunTests {
  private func check(_ row: BadRun) throws {
    let end = try row.finish()
    #expect(end.says == row.says)
    #expect(end.code == row.code)
  }

  @Test("command lines", arguments: BadRun.commandLines + BadRun.moreCommandLines)
  func commandLines(_ row: BadRun) throws { try check(row) }

  @Test("environments", arguments: BadRun.environments)
  func environments(_ row: BadRun) throws { try check(row) }

  @Test("files and folders", arguments: BadRun.files)
  func files(_ row: BadRun) throws { try check(row) }

  @Test("signals and systems", arguments: BadRun.systems)
  func systems(_ row: BadRun) throws { try check(row) }
}
