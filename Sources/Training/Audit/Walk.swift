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
  /// The scenes that lead back to one already passed.
  private(set) var loops: Set<Int> = []
  /// Whether there are more ways than can be tried.
  private(set) var isCut = false
  private var questions: [Visit: Question?] = [:]

  /// Where a way stands, as far as that decides how it goes on.
  private struct Stand: Hashable {
    let scene: Int
    let item: Int
    let facts: Facts
    /// The scenes entered that can come again.
    let entered: Set<Int>
  }

  init(_ scenario: Scenario, judge: Judge) {
    self.scenario = scenario
    self.judge = judge
    let recurring = scenario.recurringScenes
    let most = 1024 + 8 * (scenario.scenes.count + scenario.items.count)
    var stands: Set<Stand> = []
    // No call for each step: a file holds more scenes and items than a stack has room for.
    var open = [Playhead(startOf: scenario)]
    while let head = open.popLast() {
      let entered = recurring.isEmpty ? [] : recurring.intersection(head.entered)
      let stand = Stand(scene: head.scene, item: head.item, facts: head.facts, entered: entered)
      // Where ways meet again, one of them goes on for all.
      guard stands.insert(stand).inserted else { continue }
      if stands.count > most {
        isCut = true
        return
      }
      open += follow(head).reversed()
    }
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
      }
    }
    return heads
  }

  private mutating func go(_ head: Playhead, to target: Target) -> [Playhead] {
    if case .scene(let place) = target, head.entered.contains(place) { loops.insert(head.scene) }
    var next = head
    return next.go(to: target, in: scenario, judge.vocabulary) ? [next] : []
  }
}

extension Scenario {
  /// The scenes that a way may come back to, or that lie between such; none where every way goes
  /// forward.
  fileprivate var recurringScenes: Set<Int> {
    let next = scenes.map { scene in
      scene.targets.compactMap { if case .scene(let place) = $0 { place } else { nil } }
    }
    var before = Array(repeating: [Int](), count: next.count)
    for (place, targets) in next.enumerated() {
      for target in targets { before[target].append(place) }
    }
    let led = Set(next.indices).withoutLoose(next)
    return led.withoutLoose(before)
  }
}

extension Set<Int> {
  /// Returns what is left when those to which none of the others leads are taken out, again and again.
  fileprivate func withoutLoose(_ next: [[Int]]) -> Set<Int> {
    var rest = self
    var count: [Int: Int] = [:]
    for place in self { for target in next[place] { count[target, default: 0] += 1 } }
    var loose = filter { count[$0] == nil }.sorted()
    while let place = loose.popLast() {
      rest.remove(place)
      for target in next[place] where rest.contains(target) {
        count[target, default: 0] -= 1
        if count[target] == 0 { loose.append(target) }
      }
    }
    return rest
  }
}
