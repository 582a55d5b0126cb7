internal import Testing

@testable internal import Training

@Suite("a topic is met")
struct MasteryTests {
  struct Step: Sendable {
    let item: String
    var kind = "choose-one"
    var credit = 1.0
    var critical = false
    var must = false
    var chance = 1.0 / 16

    /// The beginning of another round.
    static let round = Step(item: "")
  }

  struct MasteryCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var supply = Mastery.Supply(items: 5, hasOtherKind: true, hasMust: true)
    let steps: [Step]
    let isMet: Bool

    init(
      _ description: String, _ isMet: Bool,
      supply: Mastery.Supply = Mastery.Supply(items: 5, hasOtherKind: true, hasMust: true),
      _ steps: Step...
    ) {
      testDescription = description
      self.supply = supply
      self.steps = steps
      self.isMet = isMet
    }
  }

  @Test(
    "or not",
    arguments: [
      MasteryCase("not without an answer", false),
      MasteryCase("by full credit the first time", true, Step(item: "a")),
      MasteryCase("by a verdict the first time", true, Step(item: "a", kind: "verdict")),
      MasteryCase("not by partial credit", false, Step(item: "a", credit: 0.5)),
      MasteryCase(
        "no longer after a later miss", false, Step(item: "a"), Step(item: "b", credit: 0)),
      MasteryCase(
        "not by what follows a miss in the same round", false, Step(item: "a", credit: 0),
        Step(item: "b"), Step(item: "c")),
      MasteryCase(
        "not by one item of a retake", false, Step(item: "a", credit: 0), .round, Step(item: "b")),
      MasteryCase(
        "by two different items of a retake", true, Step(item: "a", credit: 0), .round,
        Step(item: "b"), Step(item: "c")),
      MasteryCase(
        "not by the same item twice", false, Step(item: "a", credit: 0), .round, Step(item: "b"),
        Step(item: "b")),
      MasteryCase(
        "not by one item of each of two retakes", false, Step(item: "a", credit: 0), .round,
        Step(item: "b"), .round, Step(item: "c")),
      MasteryCase(
        "not by items that a miss parts", false, Step(item: "a", credit: 0), .round,
        Step(item: "b"), Step(item: "c", credit: 0.25), Step(item: "d")),
      MasteryCase(
        "by two items in a row after a miss in a retake", true, Step(item: "a", credit: 0), .round,
        Step(item: "b", credit: 0.25), Step(item: "c"), Step(item: "d")),
      MasteryCase(
        "not by two items that are easily guessed", false, Step(item: "a", credit: 0), .round,
        Step(item: "b", chance: 0.25), Step(item: "c", chance: 0.25)),
      MasteryCase(
        "by three items that are easily guessed", true, Step(item: "a", credit: 0), .round,
        Step(item: "b", chance: 0.25), Step(item: "c", chance: 0.125), Step(item: "d", chance: 0.25)
      ),
      MasteryCase(
        "by five items in a row, however easily guessed", true, Step(item: "a", credit: 0), .round,
        Step(item: "b", chance: 0.5), Step(item: "c", chance: 0.5), Step(item: "d", chance: 0.5),
        Step(item: "e", chance: 0.5), Step(item: "f", chance: 0.5)),
      MasteryCase(
        "not by four items in a row that are easily guessed", false, Step(item: "a", credit: 0),
        .round, Step(item: "b", chance: 0.5), Step(item: "c", chance: 0.5),
        Step(item: "d", chance: 0.5), Step(item: "e", chance: 0.5)),
      MasteryCase(
        "by a second retake", true, Step(item: "a", credit: 0), .round,
        Step(item: "b", credit: 0), Step(item: "c"), .round, Step(item: "d"), Step(item: "e")),
      MasteryCase(
        "not by two verdicts of a retake", false, Step(item: "a", credit: 0), .round,
        Step(item: "b", kind: "verdict"), Step(item: "c", kind: "verdict")),
      MasteryCase(
        "by two verdicts of a retake where there is nothing else", true,
        supply: Mastery.Supply(items: 5), Step(item: "a", credit: 0), .round,
        Step(item: "b", kind: "verdict"), Step(item: "c", kind: "verdict")),
      MasteryCase(
        "by one item of a retake where there is no other", true, supply: Mastery.Supply(items: 1),
        Step(item: "a", credit: 0), .round, Step(item: "a")),
      MasteryCase(
        "not while a critical miss is open", false,
        Step(item: "a", credit: 0, critical: true, must: true), .round, Step(item: "b"),
        Step(item: "c")),
      MasteryCase(
        "when an item that must not be missed closed the critical miss", true,
        Step(item: "a", credit: 0, critical: true, must: true), .round, Step(item: "b"),
        Step(item: "c", must: true)),
      MasteryCase(
        "still, when another topic begins a retake", true, Step(item: "a"), .round),
    ])
  func met(_ row: MasteryCase) {
    var mastery = Mastery(supplies: ["texting": row.supply], luck: 1.0 / 128)
    for step in row.steps {
      if step.item.isEmpty {
        mastery.beginRound()
        continue
      }
      mastery.note(
        "texting", item: ItemID(scenario: "s", item: step.item), kind: step.kind,
        mark: Mark(credit: step.credit, direction: .other, isCritical: step.critical),
        isMust: step.must, chance: step.chance)
    }
    #expect(mastery["texting"].isMet == row.isMet)
  }
}
