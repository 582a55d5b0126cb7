internal import Terminal
internal import Testing

struct StyleCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  var change: @Sendable (inout ScreenFacts) -> Void = { _ in }
  var color = true
  var cursor = true
  var width = 80
}

private let cases: [StyleCase] = [
  .init(testDescription: "a usual terminal has it all"),
  .init(
    testDescription: "a pipe has nothing", change: { $0.isTerminal = false }, color: false,
    cursor: false),
  .init(
    testDescription: "a dumb terminal has nothing", change: { $0.terminalType = "dumb" },
    color: false, cursor: false),
  .init(
    testDescription: "an unnamed terminal has nothing", change: { $0.terminalType = nil },
    color: false, cursor: false),
  .init(
    testDescription: "an unknown terminal has nothing", change: { $0.speaksANSI = false },
    color: false, cursor: false),
  .init(
    testDescription: "--plain takes it all away", change: { $0.plain = true }, color: false,
    cursor: false),
  .init(
    testDescription: "--no-color takes colour away", change: { $0.noColor = true }, color: false),
  .init(
    testDescription: "NO_COLOR takes colour away, whatever it says",
    change: { $0.noColorVariable = "0" }, color: false),
  .init(testDescription: "an empty NO_COLOR says nothing", change: { $0.noColorVariable = "" }),
  .init(
    testDescription: "a terminal without colours has none", change: { $0.colors = 0 }, color: false),
  .init(
    testDescription: "the window tells the width", change: { $0.windowColumns = 132 }, width: 132),
  .init(
    testDescription: "the window goes before COLUMNS",
    change: {
      $0.windowColumns = 40; $0.columnsVariable = "60"
    }, width: 40),
  .init(
    testDescription: "COLUMNS tells the width of a pipe", change: { $0.columnsVariable = "60" },
    width: 60),
  .init(
    testDescription: "a COLUMNS that is no number says nothing",
    change: { $0.columnsVariable = "wide" }, width: 80),
  .init(
    testDescription: "a COLUMNS of nothing says nothing", change: { $0.columnsVariable = "0" },
    width: 80),
  .init(
    testDescription: "a negative COLUMNS says nothing", change: { $0.columnsVariable = "-5" },
    width: 80),
  .init(testDescription: "no row is narrower than 20", change: { $0.windowColumns = 7 }, width: 20),
]

@Suite("Style") struct StyleTests {
  @Test("the facts decide how output looks", arguments: cases)
  func decides(_ row: StyleCase) {
    var facts = ScreenFacts()
    facts.isTerminal = true
    facts.terminalType = "xterm"
    facts.speaksANSI = true
    facts.colors = 8
    row.change(&facts)
    let style = Style(for: facts)
    #expect(style.color == row.color)
    #expect(style.cursor == row.cursor)
    #expect(style.width == row.width)
  }
}
