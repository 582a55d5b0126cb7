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

  @Test(
    "rights", .enabled(if: BadRun.canBeNobody, "nobody without rights can run the program here"),
    arguments: BadRun.rights)
  func rights(_ row: BadRun) throws { try check(row) }

  @Test("folders that vanish", arguments: BadRun.vanishing)
  func vanishing(_ row: BadRun) throws { try check(row) }

  @Test(
    "disks", .enabled(if: BadRun.canMount, "no disk can be mounted here"), arguments: BadRun.disks)
  func disks(_ row: BadRun) throws { try check(row) }

  @Test("signals and systems", arguments: BadRun.systems)
  func systems(_ row: BadRun) throws { try check(row) }
}
