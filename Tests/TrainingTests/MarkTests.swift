@testable internal import PolicyRules
internal import Testing

@testable internal import Training

@Suite("what an answer is worth")
struct MarkTests {
  struct VerdictCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let said: Verdict
    let key: Verdict
    var must = false
    let mark: Mark
  }

  @Test(
    "a verdict earns all, a quarter for one step too strict, or nothing",
    arguments: [
      VerdictCase(
        testDescription: "right", said: .lessAcceptable, key: .lessAcceptable, mark: .full),
      VerdictCase(
        testDescription: "one step too strict", said: .unacceptable, key: .lessAcceptable,
        mark: Mark(credit: 0.25, direction: .tooStrict)),
      VerdictCase(
        testDescription: "two steps too strict", said: .unacceptable, key: .acceptable,
        mark: Mark(credit: 0, direction: .tooStrict)),
      VerdictCase(
        testDescription: "one step too lenient", said: .acceptable, key: .lessAcceptable,
        must: true, mark: Mark(credit: 0, direction: .tooLenient)),
      VerdictCase(
        testDescription: "acceptable of what is unacceptable", said: .acceptable,
        key: .unacceptable, mark: Mark(credit: 0, direction: .tooLenient)),
      VerdictCase(
        testDescription: "the same where it must not happen", said: .acceptable,
        key: .unacceptable, must: true,
        mark: Mark(credit: 0, direction: .tooLenient, isCritical: true)),
      VerdictCase(
        testDescription: "less acceptable of what is unacceptable, where it must not happen",
        said: .lessAcceptable, key: .unacceptable, must: true,
        mark: Mark(credit: 0, direction: .tooLenient)),
    ])
  func verdict(_ row: VerdictCase) {
    let mark = VerdictItem().mark([row.said.rawValue], key: row.key, isMust: row.must)
    #expect(mark == row.mark)
  }

  struct ChoiceCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let taken: String
    let verdicts: [String: Verdict]
    var must = false
    let mark: Mark
  }

  @Test(
    "an option earns all for the best, a quarter for the next best that is permitted",
    arguments: [
      ChoiceCase(
        testDescription: "the best", taken: "a",
        verdicts: ["a": .acceptable, "b": .unacceptable], mark: .full),
      ChoiceCase(
        testDescription: "the best of what is left", taken: "b",
        verdicts: ["a": .unacceptable, "b": .lessAcceptable], mark: .full),
      ChoiceCase(
        testDescription: "one below, permitted", taken: "b",
        verdicts: ["a": .acceptable, "b": .lessAcceptable, "c": .unacceptable],
        mark: Mark(credit: 0.25, direction: .tooLenient)),
      ChoiceCase(
        testDescription: "one below, unacceptable", taken: "b",
        verdicts: ["a": .lessAcceptable, "b": .unacceptable],
        mark: Mark(credit: 0, direction: .tooLenient)),
      ChoiceCase(
        testDescription: "unacceptable where it must not happen", taken: "b",
        verdicts: ["a": .acceptable, "b": .unacceptable], must: true,
        mark: Mark(credit: 0, direction: .tooLenient, isCritical: true)),
    ])
  func chooseOne(_ row: ChoiceCase) {
    let item = ChooseOneItem(options: [], allowsTies: false)
    #expect(item.mark([row.taken], verdicts: row.verdicts, isMust: row.must) == row.mark)
  }

  struct TickCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let ticked: Set<String>
    let right: Set<String>
    let count: Int
    let credit: Double
    let direction: Direction
  }

  @Test(
    "ticks earn hits over right ones, less false ones over wrong ones",
    arguments: [
      TickCase(
        testDescription: "all right ones", ticked: ["1", "2"], right: ["1", "2"], count: 5,
        credit: 1, direction: .right),
      TickCase(
        testDescription: "one of two", ticked: ["1"], right: ["1", "2"], count: 5, credit: 0.5,
        direction: .tooLenient),
      TickCase(
        testDescription: "one of two and a false one", ticked: ["1", "3"], right: ["1", "2"],
        count: 5, credit: 0.5 - 1.0 / 3, direction: .other),
      TickCase(
        testDescription: "everything", ticked: ["1", "2", "3", "4", "5"], right: ["1", "2"],
        count: 5, credit: 0, direction: .tooStrict),
      TickCase(
        testDescription: "false ones only", ticked: ["3"], right: ["1", "2"], count: 5, credit: 0,
        direction: .other),
      TickCase(
        testDescription: "none of some", ticked: [], right: ["1"], count: 3, credit: 0,
        direction: .tooLenient),
      TickCase(
        testDescription: "none where none is right", ticked: [], right: [], count: 3, credit: 1,
        direction: .right),
      TickCase(
        testDescription: "one where none is right", ticked: ["1"], right: [], count: 3,
        credit: 1 - 1.0 / 3, direction: .tooStrict),
      TickCase(
        testDescription: "everything where none is right", ticked: ["1", "2", "3"], right: [],
        count: 3, credit: 0, direction: .tooStrict),
      TickCase(
        testDescription: "one where all are right", ticked: ["1"], right: ["1", "2"], count: 2,
        credit: 0.5, direction: .tooLenient),
    ])
  func ticks(_ row: TickCase) {
    let mark = Mark(
      ticked: row.ticked, right: row.right, among: row.count, missing: .tooLenient)
    #expect(abs(mark.credit - row.credit) < 1e-12)
    #expect(mark.direction == row.direction)
  }

  @Test("a pick that is unacceptable is critical where it must not happen")
  func chooseManyCritical() {
    let item = ChooseManyItem(options: [], accepted: .acceptable)
    let verdicts: [String: Verdict] = [
      "a": .acceptable, "b": .lessAcceptable, "c": .unacceptable,
    ]
    #expect(item.mark(["a", "c"], verdicts: verdicts, isMust: true).isCritical)
    #expect(!item.mark(["a", "c"], verdicts: verdicts, isMust: false).isCritical)
    #expect(!item.mark(["a", "b"], verdicts: verdicts, isMust: true).isCritical)
    #expect(item.mark(["b"], verdicts: verdicts, isMust: true).direction == .other)
  }

  @Test("less acceptable options count as right where the item accepts them")
  func chooseManyAccepted() {
    let item = ChooseManyItem(options: [], accepted: .lessAcceptable)
    let verdicts: [String: Verdict] = [
      "a": .acceptable, "b": .lessAcceptable, "c": .unacceptable,
    ]
    #expect(item.mark(["a", "b"], verdicts: verdicts, isMust: false) == .full)
  }

  @Test("of options of which any will do, all but one may be hit blindly")
  func tiesByChance() throws {
    let library = try Content.shipped.get().load([Samples.friends]).library
    let item = try #require(library.scenario("new-follower")?.item("best"))
    let option = try #require(item.kind.options.first)
    let options = Array(repeating: option, count: 3)
    func chance(_ ties: Bool) -> Double {
      Item.Kind.chooseOne(ChooseOneItem(options: options, allowsTies: ties)).chanceOfGuess
    }
    #expect(chance(true) == 2.0 / 3)
    #expect(chance(false) == 1.0 / 3)
  }

  @Test("blind letters, ticked by the flip of a coin, earn less than a third on average")
  func blindLetters() {
    let subsets = (0..<8).map { bits in
      Set(["T", "A", "P"].enumerated().filter { bits & (1 << $0.offset) != 0 }.map(\.element))
    }
    let credits = subsets.flatMap { right in
      subsets.map { Mark(ticked: $0, right: right, among: 3, missing: .tooLenient).credit }
    }
    let mean = credits.reduce(0, +) / Double(credits.count)
    #expect(mean < 1.0 / 3)
  }

  @Test("a clause earns all where it decides, half in the right section")
  func cite() {
    let clauses = [("a", "Texting"), ("b", "Texting"), ("c", "Games")].map { id, section in
      Clause(
        id: id, section: [section], text: "Text.", status: .encoded, because: nil, topic: "texting")
    }
    let credits = ["a", "b", "c"].map {
      CiteItem().mark([$0], key: ["a"], clauses: clauses).credit
    }
    #expect(credits == [1, 0.5, 0])
  }

  @Test("naming no letter where one fails is critical where it must not happen")
  func lettersCritical() {
    #expect(LettersItem().mark([], key: ["T"], isMust: true).isCritical)
    #expect(!LettersItem().mark([], key: [], isMust: true).isCritical)
    #expect(LettersItem().mark([], key: [], isMust: true) == .full)
  }
}
