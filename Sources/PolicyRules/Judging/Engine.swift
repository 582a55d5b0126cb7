internal import Synchronization

/// A policy compiled into diagrams: built once, when it is loaded or a ruling is first asked for.
final class Engine: Sendable {
  /// Which level tests what.
  let levels: Levels
  /// The code of the answer for every situation and every choice of ways.
  let open: Diagram
  /// The same with the adopted ways chosen, from when it is first needed.
  private let chosen: Mutex<Diagram?>
  /// The adopted way of each reading, one bit a way.
  private let ways: [UInt32]
  /// The rules as the adopted ways leave them.
  let resolved: [ResolvedRule]
  /// The places of the resolved rules that exceptions lift, in the order in which to settle them.
  let lifted: [Int]
  /// The regions that the adopted ways take out of the policy.
  let silent: [Cube]

  /// The values of each level that a person can be told to choose, one bit a value.
  let advised: [UInt32]
  /// The combinations that no advice leads to: for each, the values of each level.
  let unadvised: [[UInt32]]

  /// Whether the rules could be told apart in ``mostCases``; if not, no answer means anything.
  let isWhole: Bool
  /// How many nodes there may be on the way to the diagram: interwoven rules double them with each.
  static let mostCases = 1 << 17

  /// The code of situations that cannot occur.
  static let impossible: Forest.Node = 4

  convenience init(_ policy: Policy) {
    let levels = Levels(policy.vocabulary, rules: policy.rules, readings: policy.readings)
    let forest = Forest(widths: levels.widths, limit: Engine.mostCases)
    var compiler = Compiler(policy, levels: levels, forest: forest)
    let open = compiler.verdict()
    self.init(
      policy, levels, Diagram(open, of: compiler.forest), isWhole: !compiler.forest.isFull)
    // The policy of a school is asked often: what is chosen for good is quicker to follow.
    _ = adopted
  }

  /// Makes the engine of a policy whose answers are `open` for every choice of ways.
  init(_ policy: Policy, _ levels: Levels, _ open: Diagram, isWhole: Bool = true) {
    self.isWhole = isWhole
    let resolved = policy.resolvedRules(policy.readings.map(\.adopted))
    chosen = Mutex(nil)
    ways = policy.readings.map { 1 << UInt32($0.adopted) }
    lifted = resolved.settlingOrder.filter { !resolved[$0].unless.isEmpty }
    self.resolved = resolved
    silent = policy.silentRegions.filter {
      policy.readings[$0.choice.reading].adopted == $0.choice.way
    }.map(\.cube)
    advised = levels.facts.map { fact in
      let definition = policy.vocabulary[fact]
      let values = fact.values.filter { definition.values[$0.index].advice != nil }
      return definition.isChosen ? values.reduce(0) { $0 | 1 << UInt32($1.index) } : 0
    }
    unadvised = policy.vocabulary.unadvised.map {
      levels.masks(Cube($0.facts, of: policy.vocabulary).bits)
    }
    self.levels = levels
    self.open = open
  }

  /// The code of the answer for every situation, in the adopted ways.
  var adopted: Diagram {
    chosen.withLock { made in
      if let made { return made }
      let places = ways.map(\.trailingZeroBitCount)
      let diagram = open.choosing(places, from: levels.facts.count)
      made = diagram
      return diagram
    }
  }

  /// Returns the codes that the adopted answer takes over the allowed values, one bit a code.
  func outcomes(_ allowed: [UInt32]) -> UInt32 {
    if let made = chosen.withLock({ $0 }) { return made.outcomes(allowed) }
    return open.outcomes(allowed + ways)
  }

  /// Returns the engine of the same policy where other ways are adopted.
  func adopting(_ policy: Policy) -> Engine { Engine(policy, levels, open) }

  /// Holds an engine from the moment that it is first needed.
  final class Box: Sendable {
    private let made: Mutex<Engine?>
    /// The policy read otherwise, by the readings that are left open.
    private let otherWays = Mutex<[[String]: [Policy]]>([:])

    init(_ engine: Engine? = nil) {
      made = Mutex(engine)
    }

    func engine(for policy: Policy) -> Engine {
      made.withLock { held in
        if let engine = held { return engine }
        let engine = Engine(policy)
        held = engine
        return engine
      }
    }

    /// Returns what `make` makes for the readings called `names`, made once.
    func policies(inEveryWayOf names: [String], _ make: () -> [Policy]) -> [Policy] {
      if let policies = otherWays.withLock({ $0[names] }) { return policies }
      let policies = make()
      otherWays.withLock { $0[names] = policies }
      return policies
    }
  }
}

extension Policy {
  /// The policy's diagrams.
  var compiled: Engine { engine.engine(for: self) }

  /// Returns the policy as it is when the ways of `choices` are adopted.
  func adopting(_ choices: [WayChoice]) -> Policy {
    if choices.isEmpty { return self }
    var other = self
    for choice in choices { other.readings[choice.reading].adopted = choice.way }
    other.engine = Engine.Box(compiled.adopting(other))
    return other
  }

  /// Returns the policy as it is when the way called `way` of `reading` is adopted, if both exist.
  public func adopting(_ reading: String, _ way: String) -> Policy? {
    guard let index = readings.firstIndex(where: { $0.id == reading }),
      let place = readings[index].ways.firstIndex(where: { $0.id == way })
    else { return nil }
    return adopting([WayChoice(reading: index, way: place)])
  }
}
