internal import PolicyRules

/// What a session asks, and in which order: chosen by the seed, by what was asked before, and by
/// what was missed.
struct Agenda: Sendable {
  let purpose: Purpose
  let library: Library
  let judge: Judge
  /// What the person does at school, as far as it is known.
  let roles: [Value]
  /// The topics on which one may be put into any role.
  let topicsOfAnyRole: Set<String>
  /// The scenarios to choose from: their places among the library's.
  let scenarios: [Int]
  /// The items that can be asked by themselves, by topic.
  let placements: [String: [Placement]]
  /// The topics to be met, in the course's order.
  let scope: [String]
  /// When each item was last answered before: the greater, the later.
  let lastAnswered: [ItemID: Int]
  let history: [Response]

  init(_ purpose: Purpose, in library: Library, judge: Judge, history: [Response]) {
    self.purpose = purpose
    self.library = library
    self.judge = judge
    self.history = history
    roles = library.roles(purpose.roles)
    let scenarios = Agenda.scenarios(for: purpose, in: library, policy: judge.policy.id)
    self.scenarios = scenarios
    let placements = Agenda.placements(
      of: scenarios, for: purpose, in: library, policy: judge.policy.id)
    self.placements = placements
    lastAnswered = Dictionary(
      history.enumerated().map { ($1.itemID, $0) }, uniquingKeysWith: { max($0, $1) })
    let wanted = Agenda.topics(for: purpose, in: library, history: history)
    scope = wanted.filter { placements[$0] != nil }
    var random = SplitMix64(seed: purpose.seed, purpose: "roles")
    topicsOfAnyRole = Set(scope.filter { _ in Int.random(in: 0..<4, using: &random) == 0 })
  }

  /// What it takes to meet each topic.
  var mastery: Mastery { Mastery(supplies: supplies, luck: Agenda.luck(among: scope.count)) }

  /// The chance to come through a retake of one topic by guessing that its items may leave.
  ///
  /// A pass takes every topic, so the chances multiply: the fewer the topics, the less luck may be
  /// left to each. A day has few retakes, and each lets one begin anew a few times.
  static func luck(among topics: Int) -> Double {
    switch topics {
    case ...3: 1.0 / 2048
    case 4, 5: 1.0 / 256
    case 6, 7: 1.0 / 128
    default: 1.0 / 64
    }
  }

  /// How much there is to ask on each topic.
  private var supplies: [String: Mastery.Supply] {
    placements.mapValues { places in
      let items = places.map { library.item($0) }
      return Mastery.Supply(
        items: items.count, hasOtherKind: items.contains { $0.kind.word != "verdict" },
        hasMust: items.contains(where: \.isCritical))
    }
  }

  /// Returns what is asked first.
  func firstRound() -> [Step] {
    switch purpose {
    case .preview: scenarios.map { .scenario($0) }
    case .practice(let topic, _, _): practice(topic)
    case .course(let enrollment):
      switch enrollment.mode {
      case .full: wholeScenarios(within: enrollment.course.minutes)
      case .refresher: refresher(within: enrollment.course.minutes)
      case .testOut: testOut()
      }
    }
  }

  private func practice(_ topic: String?) -> [Step] {
    var random = SplitMix64(seed: purpose.seed, purpose: "practice")
    let chosen = scenarios.filter { index in
      topic.map { library.scenarios[index].teaches($0) } ?? true
    }
    let order = chosen.shuffled(using: &random)
    // Stories about the topic come before those that only touch it.
    let own = order.filter { library.scenarios[$0].topic == topic }
    let others = order.filter { library.scenarios[$0].topic != topic }
    return (own + others).map { .scenario($0) }
  }

  private static func scenarios(
    for purpose: Purpose, in library: Library, policy: String
  ) -> [Int] {
    library.scenarios.indices.filter { index in
      let scenario = library.scenarios[index]
      guard scenario.isFor(policy: policy) else { return false }
      return switch purpose {
      case .preview(let id, _): scenario.id == id
      case .practice(_, let roles, _):
        roles.isEmpty || scenario.isFor(roles: library.roles(roles))
      case .course(let enrollment):
        (enrollment.mode == .refresher || scenario.courses.contains(enrollment.course.id))
          && scenario.isFor(roles: library.roles(enrollment.person.roles))
      }
    }
  }

  /// Only courses ask items by themselves; practice begins sooner without looking at each.
  private static func placements(
    of scenarios: [Int], for purpose: Purpose, in library: Library, policy: String
  ) -> [String: [Placement]] {
    guard purpose.enrollment != nil else { return [:] }
    let singles = scenarios.flatMap { library.scenarios[$0].placements(at: $0) }
      .filter { placement in
        library.item(placement).isFor(policy: policy)
          && isFree(placement, for: purpose, in: library)
          && library.fairItems.contains(placement, of: library, under: policy)
      }
    return Dictionary(grouping: singles) { library.item($0).topic }
  }

  /// A refresher asks about its own topics what is meant for it, and about others, which were missed
  /// or on which the policy changed, whatever there is.
  private static func isFree(
    _ placement: Placement, for purpose: Purpose, in library: Library
  ) -> Bool {
    guard let enrollment = purpose.enrollment, enrollment.mode == .refresher else { return true }
    let own = enrollment.course.topics(for: library.roles(enrollment.person.roles))
    return !own.contains(library.item(placement).topic)
      || library.scenarios[placement.scenario].courses.contains(enrollment.course.id)
  }

  private static func topics(
    for purpose: Purpose, in library: Library, history: [Response]
  ) -> [String] {
    guard let enrollment = purpose.enrollment else { return [] }
    let course = enrollment.course.topics(for: library.roles(enrollment.person.roles))
    guard enrollment.mode == .refresher else { return course }
    let missed = history.missedTopics.filter { !course.contains($0) }
    return course + missed
  }
}

extension Library {
  /// Returns the item that stands at `placement`.
  func item(_ placement: Placement) -> Item {
    scenarios[placement.scenario].scenes[placement.scene].items[placement.item]
  }

  /// Returns the name of the item that stands at `placement`.
  func itemID(_ placement: Placement) -> ItemID {
    ItemID(scenario: scenarios[placement.scenario].id, item: item(placement).id)
  }
}

extension Scenario {
  /// Returns whether it, or an item of it, counts for `topic`.
  func teaches(_ topic: String) -> Bool {
    self.topic == topic
      || scenes.contains { scene in
        scene.items.contains { $0.isScored && $0.topic == topic }
      }
  }
}

extension [Response] {
  /// The topics of which the last first answer to some item was not right, each once.
  var missedTopics: [String] {
    var last: [ItemID: Response] = [:]
    for response in self where response.isFirstTry { last[response.itemID] = response }
    let topics = Set(last.values.filter { !$0.isRight }.map(\.topic))
    return topics.sorted()
  }
}
