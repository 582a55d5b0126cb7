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
  }

  struct MasteryCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var supply = Mastery.Supply(items: 5, hasOtherKind: true, hasMust: true)
    let steps: [Step]
    let isMet: Bool
  }

  @Test(
    "or not",
    arguments: [
      MasteryCase(testDescription: "not without an answer", steps: [], isMet: false),
      MasteryCase(
        testDescription: "by full credit the first time", steps: [Step(item: "a")], isMet: true),
      MasteryCase(
        testDescription: "by a verdict the first time", steps: [Step(item: "a", kind: "verdict")],
        isMet: true),
      MasteryCase(
        testDescription: "not by partial credit", steps: [Step(item: "a", credit: 0.5)],
        isMet: false),
      MasteryCase(
        testDescription: "no longer after a later miss",
        steps: [Step(item: "a"), Step(item: "b", credit: 0)], isMet: false),
      MasteryCase(
        testDescription: "not by one item after a miss",
        steps: [Step(item: "a", credit: 0), Step(item: "b")], isMet: false),
      MasteryCase(
        testDescription: "by two different items after a miss",
        steps: [Step(item: "a", credit: 0), Step(item: "b"), Step(item: "c")], isMet: true),
      MasteryCase(
        testDescription: "not by the same item twice",
        steps: [Step(item: "a", credit: 0), Step(item: "b"), Step(item: "b")], isMet: false),
      MasteryCase(
        testDescription: "not by two items with a miss between",
        steps: [
          Step(item: "a", credit: 0), Step(item: "b"), Step(item: "c", credit: 0.25),
          Step(item: "d"),
        ], isMet: false),
      MasteryCase(
        testDescription: "not by two verdicts after a miss",
        steps: [
          Step(item: "a", credit: 0), Step(item: "b", kind: "verdict"),
          Step(item: "c", kind: "verdict"),
        ], isMet: false),
      MasteryCase(
        testDescription: "by two verdicts after a miss where there is nothing else",
        supply: Mastery.Supply(items: 5),
        steps: [
          Step(item: "a", credit: 0), Step(item: "b", kind: "verdict"),
          Step(item: "c", kind: "verdict"),
        ], isMet: true),
      MasteryCase(
        testDescription: "by one item after a miss where there is no other",
        supply: Mastery.Supply(items: 1),
        steps: [Step(item: "a", credit: 0), Step(item: "a")], isMet: true),
      MasteryCase(
        testDescription: "not while a critical miss is open",
        steps: [
          Step(item: "a", credit: 0, critical: true, must: true), Step(item: "b"),
          Step(item: "c"),
        ], isMet: false),
      MasteryCase(
        testDescription: "when an item that must not be missed closed the critical miss",
        steps: [
          Step(item: "a", credit: 0, critical: true, must: true), Step(item: "b"),
          Step(item: "c", must: true),
        ], isMet: true),
    ])
  func met(_ row: MasteryCase) {
    var mastery = Mastery(supplies: ["texting": row.supply])
    for step in row.steps {
      mastery.note(
        "texting", item: ItemID(scenario: "s", item: step.item), kind: step.kind,
        mark: Mark(credit: step.credit, direction: .other, isCritical: step.critical),
        isMust: step.must)
    }
    #expect(mastery["texting"].isMet == row.isMet)
    #expect((mastery.needed("texting") == 0) == row.isMet)
  }
}
