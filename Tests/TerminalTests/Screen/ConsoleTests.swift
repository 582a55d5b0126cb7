internal import Terminal
internal import TestSupport
internal import Testing

struct ConsoleCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  var color = false
  let speak: @Sendable (Console) throws -> Void
  let written: String
}

private let cases: [ConsoleCase] = [
  .init(
    testDescription: "a passage ends with a new line", speak: { try $0.say("Type help.") },
    written: "Type help.\n"),
  .init(testDescription: "nothing is an empty line", speak: { try $0.say() }, written: "\n"),
  .init(
    testDescription: "a passage is fitted to the width",
    speak: { try $0.say("Every player's number is in your own phone.") },
    written: "Every player's number\nis in your own phone.\n"),
  .init(
    testDescription: "a label stands first",
    speak: { try $0.say("nobody was copied.", label: "Why") }, written: "Why: nobody was\ncopied.\n"
  ),
  .init(
    testDescription: "a label may stand alone", speak: { try $0.say(label: "Facts") },
    written: "Facts:\n"),
  .init(
    testDescription: "control characters are written out",
    speak: { try $0.say("a\u{1B}c", label: "x\u{7}") }, written: "x\\u{7}: a\\u{1B}c\n"),
  .init(
    testDescription: "a tone is lost without colour", speak: { try $0.say("No.", tone: .bad) },
    written: "No.\n"),
  .init(
    testDescription: "a tone is shown in colour, row by row", color: true,
    speak: { try $0.say("The policy says: less acceptable.", tone: .caution) },
    written: "\u{1B}[33mThe policy says: less\u{1B}[0m\n\u{1B}[33macceptable.\u{1B}[0m\n"),
  .init(
    testDescription: "a label stands out in colour", color: true,
    speak: { try $0.say("it is.", label: "Why") }, written: "\u{1B}[1mWhy:\u{1B}[0m it is.\n"),
  .init(
    testDescription: "empty rows get no colour", color: true,
    speak: { try $0.say("a\n\nb", tone: .good) },
    written: "\u{1B}[32ma\u{1B}[0m\n\n\u{1B}[32mb\u{1B}[0m\n"),
  .init(
    testDescription: "data stays as it is in a file",
    speak: { try $0.write("{\"text\":\"\u{202E}, a line of more than twenty\"}\n") },
    written: "{\"text\":\"\u{202E}, a line of more than twenty\"}\n"),
  .init(
    testDescription: "data is made visible on a terminal", color: true,
    speak: { try $0.write("{\"text\":\"\u{9B}\"}\n") }, written: "{\"text\":\"\\u{9B}\"}\n"),
]

@Suite("Console") struct ConsoleTests {
  @Test("what is said is what is written", arguments: cases)
  func writes(_ row: ConsoleCase) throws {
    let workdir = try Workdir()
    let file = try OpenFile(workdir.file("out"), writing: true)
    try row.speak(Console(descriptor: file.descriptor, facts: facts(color: row.color)))
    #expect(try workdir.text(of: "out") == row.written)
  }

  @Test("every tone ends where its row ends", arguments: Tone.allCases)
  func endsTones(_ tone: Tone) throws {
    let workdir = try Workdir()
    let file = try OpenFile(workdir.file("out"), writing: true)
    try Console(descriptor: file.descriptor, facts: facts(color: true)).say("word", tone: tone)
    let written = try workdir.text(of: "out")
    #expect(tone == .plain ? written == "word\n" : written.hasSuffix("word\u{1B}[0m\n"))
  }

  @Test("a full disk is a failure that names the reason")
  func failsOnFullDisk() throws {
    let file = try OpenFile("/dev/full", writing: true)
    let failure = #expect(throws: WriteFailure.self) {
      try Console(descriptor: file.descriptor, facts: ScreenFacts()).say("word")
    }
    #expect(failure?.description == "cannot write: No space left on device")
    #expect(failure?.readerIsGone == false)
  }

  @Test("a pipe that nobody reads any more is a reason to end, and no fault")
  func noticesClosedPipe() throws {
    let pipe = try Pipe()
    pipe.closeReading()
    let failure = #expect(throws: WriteFailure.self) {
      try Console(descriptor: pipe.writing, facts: ScreenFacts()).say("word")
    }
    #expect(failure?.readerIsGone == true)
  }

  private func facts(color: Bool) -> ScreenFacts {
    var facts = ScreenFacts()
    facts.isTerminal = color
    facts.terminalType = "xterm"
    facts.speaksANSI = color
    facts.colors = color ? 8 : 0
    facts.columnsVariable = "21"
    return facts
  }
}
