internal import Records
internal import TestSupport
internal import Testing
internal import Training

@testable import tap_trainer

@Suite("a dispute")
struct DisputingTests {
  @Test("is recorded as a fact, and what was said stays with who said it")
  func recorded() throws {
    let place = try Place()
    var rehearsal = try Rehearsal(seed: 41)
    try rehearsal.play()
    let lines = rehearsal.lines
    let typed = Person.registration + lines.prefix(1) + ["dispute it harms nobody"]
    let begun = try place.train(seed: 41, lines: typed + ["quit"]).finish()
    #expect(begun.output.unwrapped.contains("The records say only that you disputed this item"))
    let answer = try #require(try place.answers().first)
    let rows = try place.table(.disputes).rows
    #expect(rows.map { $0["item"] } == [answer.item])
    #expect(rows.map { $0["staff_id"] } == [answer.staffID])
    for name in place.workdir.names(in: "records") where name.hasSuffix(".csv") {
      #expect(try !place.workdir.text(of: "records/\(name)").contains("harms"))
    }
    let notes = try place.workdir.text(of: ".local/share/tap-trainer/notes.txt")
    #expect(notes.contains("dispute \(answer.scenario)/\(answer.item): it harms nobody"))
  }

  @Test("changes nothing of what follows: the course goes on, ends, and is marked anew alike")
  func apart() throws {
    let place = try Place()
    var rehearsal = try Rehearsal(seed: 42)
    try rehearsal.play(upTo: 6)
    let first = Person.registration + rehearsal.lines + ["dispute odd", "quit"]
    _ = try place.train(seed: 42, lines: first).finish()
    var rest = try Rehearsal(seed: 42, after: try place.answers())
    try rest.play()
    let end = try place.train(seed: 42, lines: rest.lines).finish()
    #expect(end.status == 0)
    #expect(try place.table(.disputes).rows.count == 1)
    let shown = try place.records(["show", try place.recordID()]).finish()
    #expect(shown.status == 0)
    #expect(shown.output.unwrapped.contains("come to the same marks"))
    #expect(try place.faults() == [])
    let listed = try place.records(["list", "--disputes"]).finish()
    #expect(listed.output.split(separator: "\n").count == 2)
    let exported = try place.records(["export", "--disputes", "--format", "jsonl"]).finish()
    #expect(exported.output.hasPrefix("{\"format\":\"tap-dispute/1\","))
  }

  @Test("in practice leaves nothing in the records")
  func practice() throws {
    let place = try Place()
    let lines = Person.registration + ["practice texting", "u", "dispute odd", "quit", "quit"]
    let end = try place.run("--policy", "imsa", lines: lines).finish()
    #expect(!end.output.unwrapped.contains("The records say"))
    #expect(try place.table(.disputes).rows.isEmpty)
  }
}
