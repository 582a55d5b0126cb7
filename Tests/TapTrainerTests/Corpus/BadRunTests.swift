internal import Testing

@Suite("bad command lines, environments and systems end in one sentence and an exit code")
struct BadRunTests {
  private func check(_ row: BadRun) throws {
    let end = try row.finish()
    #expect(end.errors.first ?? "" == row.says)
    if end.errors.count > 1, !row.says.hasPrefix("Error: ") {
      #expect(BadRun.areFindings(end.errors))
    }
    #expect(end.code == row.code)
    if !row.hasOutput { #expect(end.output == "") }
  }

  @Test("command lines", arguments: BadRun.commandLines + BadRun.moreCommandLines)
  func commandLines(_ row: BadRun) throws { try check(row) }

  @Test("environments", arguments: BadRun.environments)
  func environments(_ row: BadRun) throws { try check(row) }

  @Test("files and folders", arguments: BadRun.files)
  func files(_ row: BadRun) throws { try check(row) }

  @Test(
    "devices", .enabled(if: BadRun.canMakeDevices, "making a device needs the rights of root"),
    arguments: BadRun.devices)
  func devices(_ row: BadRun) throws { try check(row) }

  @Test(
    "rights", .enabled(if: BadRun.canBeNobody, "nobody without rights can run the program here"),
    arguments: BadRun.rights)
  func rights(_ row: BadRun) throws { try check(row) }

  @Test("folders that vanish", arguments: BadRun.vanishing)
  func vanishing(_ row: BadRun) throws { try check(row) }

  @Test(
    "disks", .enabled(if: BadRun.canMount, "no disk can be mounted here"), arguments: BadRun.disks)
  func disks(_ row: BadRun) throws { try check(row) }

  @Test(
    "interrupts", .enabled(if: BadRun.canGiveBackSignals, "env cannot give back signals here"),
    arguments: BadRun.interrupts)
  func interrupts(_ row: BadRun) throws { try check(row) }

  @Test("signals and systems", arguments: BadRun.systems)
  func systems(_ row: BadRun) throws { try check(row) }
}
