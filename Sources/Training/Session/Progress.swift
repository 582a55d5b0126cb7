/// What the answers of a session have led to; a replay of the answers leads to the same.
struct Progress: Hashable, Sendable {
  /// The answers, in order.
  var responses: [Response] = []
  /// The items asked so far.
  private(set) var asked: Set<ItemID> = []
  /// The round: 0 is the course itself, then retakes.
  var round = 0
  /// How many answers there were when the round began.
  var roundStart = 0
  /// What the round asks for.
  var steps: [Step]
  /// The step at hand; beyond the last one the round is over.
  var step = 0
  /// Where the person stands in the step, if it was begun.
  var head: Playhead?
  /// How many items of the step were answered.
  var answered = 0
  /// How far the person has come with each topic.
  var mastery: Mastery
  /// For each retake, the day of its first answer.
  var retakeDays: [Day] = []

  init(steps: [Step], mastery: Mastery) {
    self.steps = steps
    self.mastery = mastery
  }

  /// Goes on to the next step.
  mutating func finishStep() {
    step += 1
    head = nil
    answered = 0
  }

  /// Begins the next round.
  mutating func begin(round steps: [Step]) {
    round += 1
    roundStart = responses.count
    mastery.beginRound()
    self.steps = steps
    step = 0
    head = nil
    answered = 0
  }

  /// Notes an answer to an item that `chance` alone answers so often, and what it says of its topic.
  mutating func note(_ response: Response, isMust: Bool, chance: Double) {
    responses.append(response)
    asked.insert(response.itemID)
    let mark = Mark(
      credit: response.credit, direction: response.direction, isCritical: response.isCritical)
    mastery.note(
      response.topic, item: response.itemID, kind: response.kind, mark: mark, isMust: isMust,
      chance: chance)
    if retakeDays.count < round { retakeDays.append(response.answeredAt.day) }
  }
}

extension Response {
  /// The item's name among all scenarios.
  public var itemID: ItemID { ItemID(scenario: scenario, item: item) }

  /// Whether nothing was missing.
  var isRight: Bool { Mark.isFull(credit) }

  /// The codes that were given; nothing where the item was skipped.
  var codes: [String]? {
    switch given {
    case "skip": nil
    case "none": []
    default: given.split(separator: ";").map(String.init)
    }
  }

  /// Writes codes as ``given`` holds them.
  static func given(_ codes: [String]?) -> String {
    guard let codes else { return "skip" }
    return codes.isEmpty ? "none" : codes.joined(separator: ";")
  }
}
