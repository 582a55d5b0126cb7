internal import Glibc
internal import TestSupport
internal import Testing
internal import Training

@testable import tap_trainer

@Suite("the window of a person at the program", .timeLimit(.minutes(5)))
struct WindowTests {
  @Test("resized in mid-line, shows the line again and fits what follows")
  func resizes() throws {
    let place = try Place()
    let screen = try place.atItem()
    screen.send("note what I think of all this")
    try screen.expect("all this")
    screen.resize(columns: 20)
    try screen.expect("1.1> note what I")
    screen.send("\r")
    let narrow = try #require(try screen.prompted())
    #expect(narrow.contains("Kept in your own\r\nnotes."))
    screen.send("again\r")
    let again = try #require(try screen.prompted())
    #expect(Sheet(again, columns: 20).brokenRows == [])
    #expect(again.contains("1.1>"))
    screen.resize(columns: 132)
    try screen.expect("1.1>")
    screen.send("again\r")
    let wide = try #require(try screen.prompted())
    #expect(
      wide.contains("At nine in the evening a student texts you a question about the match.\r\n"))
    screen.send("\u{4}")
    try place.leave(screen)
    #expect(try place.workdir.text(of: ".local/share/tap-trainer/notes.txt").contains("all this\n"))
  }

  @Test(
    "asked to close by a signal, keeps what was answered and says so", arguments: [SIGHUP, SIGTERM])
  func signals(_ number: Int32) throws {
    let place = try Place()
    let screen = try place.atItem()
    screen.send("u\r")
    try screen.expect("Press Enter to go on")
    _ = try screen.prompted()
    screen.send("half a li")
    try screen.expect("half a li")
    screen.signal(number)
    try screen.expect("Saved: 1 answer.")
    #expect(try screen.wait() == 128 + number)
    #expect(screen.isCooked)
    #expect(try place.answers().count == 1)
    try expectWelcome(place, after: "You have given 1 answer.")
  }

  @Test("closed at any prompt, is come back to", arguments: 0...6)
  func hangUp(after count: Int) throws {
    let place = try Place()
    let screen = try place.start()
    for line in ["10442", "Dana Ortega", "2", "1", "start", "u"].prefix(count) {
      _ = try #require(try screen.prompted())
      screen.send("\(line)\r")
    }
    _ = try #require(try screen.prompted())
    screen.hangUp()
    #expect([129, 0].contains(try screen.wait()))
    #expect(try place.answers().count == (count == 6 ? 1 : 0))
    #expect(try place.faults() == [])
    let isKnown = place.workdir.names(in: ".local/share/tap-trainer").contains("profile.yaml")
    #expect(isKnown == (count >= 4))
  }

  @Test("left by Ctrl-D before there was a prompt, is left")
  func earlyEnd() throws {
    let place = try Place()
    let first = try place.start()
    first.send("\u{4}")
    #expect(try first.wait() == 0)
    #expect(first.isCooked)
    try place.leave(try place.atHome())
    let next = try place.start()
    next.send("\u{4}")
    try next.expect("Goodbye.")
    #expect(try next.wait() == 0)
    #expect(next.isCooked)
  }

  @Test("interrupted twice with Ctrl-C, is left at each prompt before a course")
  func interrupts() throws {
    let place = try Place()
    let first = try place.start()
    try first.expect("e-mail>")
    first.send("104\u{3}")
    try first.expect("press Ctrl-C again.")
    first.send("\u{3}")
    #expect(try first.wait() == 0)
    #expect(!place.workdir.names(in: ".local/share/tap-trainer").contains("profile.yaml"))
    let home = try place.atHome()
    home.send("half a line\u{3}")
    try home.expect("To leave, type quit or press Ctrl-C again. To go on, type help.")
    home.send("may i\r")
    try home.expect("judge>")
    home.send("\u{3}")
    try home.expect("To stop asking, type quit or press Ctrl-C again.")
    home.send("\u{3}")
    try home.expect("You are at home again.")
    try place.leave(home)
  }

  @Test("pasted into, takes several lines as one, which answers nothing by itself")
  func pastes() throws {
    let place = try Place()
    let screen = try place.atItem()
    screen.send("\u{1B}[200~u\r\nu\r\nquit\r\n\u{1B}[201~")
    try screen.expect("u u quit")
    #expect(try place.answers().isEmpty)
    screen.send("\r")
    try screen.expect("I do not understand that.")
    screen.send("\u{4}")
    try screen.expect("Nothing was answered yet.")
    try place.leave(screen)
  }

  @Test("pasted into without brackets, takes the lines after one another")
  func pastesOnDumbTerminals() throws {
    let place = try Place()
    let screen = try place.atItem(environment: ["TERM": "dumb"])
    screen.send("u\r\rb\r\rquit\r")
    try screen.expect("Saved: 2 answers.")
    try place.leave(screen)
    #expect(try place.answers().map(\.given) == ["unacceptable", "board"])
  }

  @Test("pasted a long text into, keeps all of it")
  func longPaste() throws {
    let place = try Place()
    let screen = try place.atItem()
    let text = (1...700).map { "word\($0)" }.joined(separator: " ")
    screen.send("note \u{1B}[200~\(text)\u{1B}[201~\r")
    try screen.expect("Kept in your own notes.")
    screen.send("\u{4}")
    try place.leave(screen)
    #expect(try place.workdir.text(of: ".local/share/tap-trainer/notes.txt").contains(text))
  }

  private func expectWelcome(_ place: Place, after words: String) throws {
    let screen = try place.start()
    try screen.expect("home>")
    screen.send("start\r")
    try screen.expect(words)
    screen.send("\u{4}")
    try place.leave(screen)
  }
}
