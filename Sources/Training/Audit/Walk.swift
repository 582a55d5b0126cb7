internal import PolicyRules

/// All ways through a scenario at one school, whatever a person answers.
struct Walk {
  /// An item as it is met on some way.
  struct Visit: Hashable {
    /// The scene, among the scenario's.
    let scene: Int
    /// The item, among the scene's.
    let item: Int
    /// What holds there, the item's own facts left out.
    let facts: Facts
  }

  let scenario: Scenario
  let judge: Judge
  /// The items met, each once for what holds there; the way of the best answers first.
  private(set) var visits: [Visit] = []
  /// The scenes met.
  private(set) var scenes: Set<Int> = []
  /// How many different ways there are.
  private(set) var paths = 0
  /// The scenes that lead back to one already passed.
  private(set) var loops: Set<Int> = []
  private var questions: [Visit: Question?] = [:]

  init(_ scenario: Scenario, judge: Judge) {
    self.scenario = scenario
    self.judge = judge
    // No call for each step: a file holds more scenes and items than a stack has room for.
    var open = [Playhead(startOf: scenario)]
    while let head = open.popLast() { open += follow(head).reversed() }
  }

  /// Returns the question that is put at `visit`, or nothing where its facts cannot occur.
  func question(_ visit: Visit) -> Question? { questions[visit] ?? nil }

  /// Goes on from `start` to the next item, and returns where its answers lead, the best first.
  private mutating func follow(_ start: Playhead) -> [Playhead] {
    var head = start
    scenes.insert(head.scene)
    let scene = scenario.scenes[head.scene]
    while head.item < scene.items.count {
      if let question = meet(head) { return branch(question, at: head) }
      head.item += 1
    }
    return go(head, to: scene.next)
  }

  private mutating func meet(_ head: Playhead) -> Question? {
    let item = scenario.scenes[head.scene].items[head.item]
    guard item.isFor(policy: judge.policy.id) else { return nil }
    let visit = Visit(scene: head.scene, item: head.item, facts: head.facts)
    if let known = questions[visit] { return known }
    visits.append(visit)
    let question = Question(item, in: scenario.id, facts: head.facts, judge: judge, seed: 0)
    questions[visit] = question
    return question
  }

  /// Gives every answer that can lead elsewhere: each option, the best first, and skipping.
  private mutating func branch(_ question: Question, at head: Playhead) -> [Playhead] {
    var answers: [[String]?] = [question.key.codes]
    if case .chooseOne(let item) = question.item.kind {
      let codes = item.options.map(\.id)
      answers = question.key.codes.map { [$0] }
      answers += codes.filter { !question.key.codes.contains($0) }.map { [$0] }
    }
    if question.item.route != nil { answers.append(nil) }
    var heads: [Playhead] = []
    for given in answers {
      var next = head
      if case .scene(let place)? = question.target(given), head.entered.contains(place) {
        loops.insert(head.scene)
      }
      if next.settle(question, given: given, in: scenario, judge.vocabulary) {
        heads.append(next)
      } else {
        paths += 1
      }
    }
    return heads
  }

  private mutating func go(_ head: Playhead, to target: Target) -> [Playhead] {
    if case .scene(let place) = target, head.entered.contains(place) { loops.insert(head.scene) }
    var next = head
    if next.go(to: target, in: scenario, judge.vocabulary) { return [next] }
    paths += 1
    return []
  }
}
