internal import TestSupport
internal import Testing

@testable import tap_trainer

@Suite("the keys of a person at the program", .timeLimit(.minutes(5)))
struct KeyboardTests {
  /// Keys at the first screen that come to `status`.
  struct Keys: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let keys: String
  }

  private static let editings = [
    Keys(testDescription: "Left and Backspace", keys: "staxtus\u{1B}[D\u{1B}[D\u{1B}[D\u{7F}\r"),
    Keys(testDescription: "Right", keys: "satus\u{1}\u{1B}[Ct\r"),
    Keys(testDescription: "Ctrl-A", keys: "tatus\u{1}s\r"),
    Keys(testDescription: "Ctrl-K", keys: "status 佐藤\u{1B}[D\u{1B}[D\u{1B}[D\u{B}\r"),
    Keys(testDescription: "Ctrl-U", keys: "anything\u{15}status\r"),
    Keys(
      testDescription: "Backspace over wide and accented letters", keys: "status 藤é\u{7F}\u{7F}\r"),
    Keys(testDescription: "Ctrl-D within a line", keys: "xstatus\u{1}\u{4}\r"),
    Keys(testDescription: "Tab", keys: "statu\t\r"),
    Keys(testDescription: "Tab lists what begins alike", keys: "sta\t\tt\t\r"),
  ]

  @Test("edit the line", arguments: editings)
  func edits(_ row: Keys) throws {
    let place = try Place()
    let screen = try place.atHome()
    screen.send(row.keys)
    try screen.expect("Dana Ortega, at Northfield Schools.")
    try place.leave(screen)
  }

  @Test("type a name in any script, and correct it")
  func namesInAnyScript() throws {
    let place = try Place()
    let screen = try place.atHome(name: "Zoe\u{7F}ë 佐籐\u{7F}藤")
    try place.leave(screen)
    #expect(screen.transcript.contains("Hello, Zoë 佐藤."))
    let again = try place.start()
    try again.expect("Hello, Zoë 佐藤.")
    try place.leave(again)
  }

  @Test("bring lines back with the arrows, in this run and the next")
  func history() throws {
    let place = try Place()
    let first = try place.atHome()
    first.send("topics\r")
    try first.expect("The parts of the policy.")
    first.send("\u{1B}[A\r")
    try first.expect("The parts of the policy.")
    try place.leave(first)
    let next = try place.start()
    try next.expect("home>")
    next.send("\u{1B}[A\u{1B}[A\r")
    try next.expect("The parts of the policy.")
    try place.leave(next)
  }

  @Test("leave numbers, names and free text out of the history, which is its owner's alone")
  func keepsSecrets() throws {
    let place = try Place()
    let screen = try place.atHome()
    for line in ["start", "note about Sam", "u", "dispute", "unfair to Sam", "quit", "what of Sam"]
    {
      screen.send("\(line)\r")
      _ = try screen.prompted()
    }
    try place.leave(screen)
    let history = ".local/share/tap-trainer/history"
    let kept = try place.workdir.text(of: history)
    #expect(kept.contains("start") && kept.contains("quit"))
    for secret in ["10442", "Dana", "Sam", "unfair"] { #expect(!kept.contains(secret)) }
    #expect(try place.workdir.permissions(of: history) == 0o600)
    let notes = ".local/share/tap-trainer/notes.txt"
    #expect(try place.workdir.text(of: notes).contains("about Sam"))
    #expect(try place.workdir.permissions(of: notes) == 0o600)
  }

  @Test("complete words wherever a line is read")
  func completes() throws {
    let place = try Place()
    let screen = try place.atHome()
    screen.send("prac\ttext\t\r")
    try screen.expect("Practice: Texting.")
    _ = try screen.prompted()
    screen.send("sta\t\r")
    try screen.expect("0 answers so far.")
    screen.send("una\t\r")
    try screen.expect("The policy says")
    screen.send("qu\t\r")
    try screen.expect("You are at home again.")
    screen.send("clause one\t\r")
    try screen.expect("Nobody texts one student alone.")
    screen.send("judge acco\tper\tchan\temail\r")
    try screen.expect("Northfield: unacceptable.")
    screen.send("\u{4}")
    try screen.expect("You are at home again.")
    try place.leave(screen)
  }
}
