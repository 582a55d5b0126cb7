internal import Records
internal import TestSupport
internal import Testing
internal import Training

@Suite("two versions of the program on one ledger")
struct TwoVersionsTests {
  private let lines = Person.registration + ["", "skip", "", "skip", ""]

  /// A place with two answers, and the name of their ledger.
  private func place() throws -> (place: Place, ledger: String) {
    let place = try Place()
    _ = try place.train(seed: 11, lines: lines).finish()
    let name = try #require(
      place.workdir.names(in: "records").first { $0.hasPrefix("responses-") })
    return (place, "records/\(name)")
  }

  @Test("where the newer one has added a column, the older one leaves the file as it is")
  func column() throws {
    let (place, ledger) = try place()
    let rows = try place.workdir.text(of: ledger).split(separator: "\n")
    let newer = rows.enumerated().map { "\($1),\($0 == 0 ? "mood" : "fine")\n" }.joined()
    try place.workdir.write(newer, to: ledger)
    let name = ledger.split(separator: "/")[1]
    let end = try place.train(seed: 11, lines: ["", "skip", ""]).finish()
    #expect(end.status == 1)
    #expect(
      end.errors.unwrapped.contains(
        "its columns are not those of `tap-response/1`; another or a newer program wrote it"))
    #expect(try place.workdir.text(of: ledger) == newer)
    let verified = try place.records(["verify"]).finish()
    #expect(verified.status == 2)
    #expect(verified.errors.hasPrefix("\(name): has other columns than `tap-response/1`"))
  }

  @Test("where the newer one has added rows of its own, the older one names them and goes on")
  func rows() throws {
    let (place, ledger) = try place()
    let text = try place.workdir.text(of: ledger)
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    let newer = rows[2].replacing("tap-response/1,", with: "tap-response/2,")
    try place.workdir.write(text + newer + "\n", to: ledger)
    let end = try place.records(["list"]).adding(["--responses"]).finish()
    #expect(end.status == 1)
    #expect(
      end.errors.contains("`format` is version 2, and this program reads up to 1: update"))
    let verified = try place.records(["verify"]).finish()
    #expect(verified.status == 2)
    let again = try place.train(seed: 11, lines: ["", "skip", ""]).finish()
    #expect(again.status == 2)
    #expect(try place.workdir.text(of: ledger).hasPrefix(text + newer + "\n"))
  }
}
