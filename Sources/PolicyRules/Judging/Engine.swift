internal import Synchronization

/// A policy compiled into diagrams: built once, when a ruling is first asked for.
final class Engine: Sendable {
  /// Which level tests what.
  let levels: Levels
  /// The diagrams' nodes.
  let forest: Forest
  /// The code of the answer for every situation and every choice of ways.
  let open: Forest.Node
  /// The same with the adopted ways chosen.
  let adopted: Forest.Node
  /// The possible values of each level when every fact is open and the adopted ways are chosen.
  let chosen: [UInt32]
  /// The rules as the adopted ways leave them.
  let resolved: [ResolvedRule]
  /// The regions that the adopted ways take out of the policy.
  let silent: [Cube]

  /// The code of situations that cannot occur.
  static let impossible: Forest.Node = 4

  init(_ policy: Policy, levels: Levels? = nil) {
    let levels =
      levels
      ?? Levels(policy.vocabulary, rules: policy.rules, readings: policy.readings)
    var compiler = Compiler(policy, levels: levels)
    open = compiler.verdict()
    chosen =
      levels.facts.map { UInt32((UInt64(1) << UInt64($0.width)) - 1) }
      + policy.readings.map { 1 << UInt32($0.adopted) }
    adopted = compiler.forest.restricted(open, to: chosen)
    forest = compiler.forest
    resolved = policy.resolvedRules(policy.readings.map(\.adopted))
    silent = policy.silentRegions.filter {
      policy.readings[$0.choice.reading].adopted == $0.choice.way
    }.map(\.cube)
    self.levels = levels
  }

  /// Holds an engine from the moment that it is first needed.
  final class Box: Sendable {
    private let made = Mutex<Engine?>(nil)

    func engine(for policy: Policy) -> Engine {
      made.withLock { held in
        if let engine = held { return engine }
        let engine = Engine(policy)
        held = engine
        return engine
      }
    }
  }
}

extension Policy {
  /// The policy's diagrams.
  var compiled: Engine { engine.engine(for: self) }
}
