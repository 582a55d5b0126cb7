internal import TestSupport

/// Makes small vocabularies and policies at random, of every part that files can have.
struct PolicyGenerator {
  var numbers: SeededNumbers
  private var policy = PlainPolicy()

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  /// Returns a vocabulary without a policy.
  mutating func vocabulary() -> PlainPolicy {
    policy = PlainPolicy()
    policy.facts = (0..<pick(3...5)).map { fact($0) }
    policy.impossible = (0..<pick(0...2)).map { _ in cube(2...2) }
    policy.unadvised = (0..<pick(0...1)).map { _ in cube(2...2) }
    return policy
  }

  /// Returns a policy that speaks in the facts of `vocabulary`.
  mutating func policy(in vocabulary: PlainPolicy) -> PlainPolicy {
    policy = vocabulary
    policy.readings = (0..<pick(0...2)).map { reading($0) }
    let exceptions = pick(0...2)
    for index in 0..<exceptions { policy.rules.append(exception(index)) }
    for index in 0..<pick(1...5) { policy.rules.append(rule(index)) }
    for index in 0..<pick(0...2) { policy.rules.append(duty(index)) }
    nameEveryException()
    return policy
  }

  private mutating func pick(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &numbers)
  }

  private mutating func fact(_ index: Int) -> PlainFact {
    let width = numbers.oneIn(6) ? 4 : pick(2...3)
    return PlainFact(
      name: "f\(index)", values: (0..<width).map { "v\($0)" },
      presumed: numbers.oneIn(4) ? pick(0...(width - 1)) : nil, isChosen: !numbers.oneIn(3),
      isAdvised: (0..<width).map { _ in !numbers.oneIn(4) })
  }

  private mutating func reading(_ index: Int) -> PlainReading {
    let count = numbers.oneIn(5) ? 3 : 2
    let silent = numbers.oneIn(4) ? [(way: pick(0...(count - 1)), cube: cube(1...2))] : []
    return PlainReading(
      id: "r\(index)", ways: (0..<count).map { "w\($0)" }, adopted: pick(0...(count - 1)),
      silent: silent)
  }

  /// Returns a cube of some facts, each with some of its values but not all.
  private mutating func cube(_ size: ClosedRange<Int>) -> PlainCube {
    let named = policy.facts.indices.shuffled(using: &numbers).prefix(pick(size))
    return named.map { fact in
      let values = policy.facts[fact].values.indices.shuffled(using: &numbers)
      return PlainLimit(fact: fact, values: Array(values.prefix(pick(1...(values.count - 1)))))
    }
  }

  private mutating func choices(oneIn times: Int) -> [PlainChoice] {
    guard !policy.readings.isEmpty, numbers.oneIn(times) else { return [] }
    let reading = pick(0...(policy.readings.count - 1))
    return [
      PlainChoice(reading: reading, way: pick(0...(policy.readings[reading].ways.count - 1)))
    ]
  }

  private mutating func requirements(_ name: String, _ count: ClosedRange<Int>)
    -> [PlainRequirement]
  {
    (0..<pick(count)).map { index in
      PlainRequirement(
        clause: "\(name)-needs-\(index)", facts: cube(1...(numbers.oneIn(4) ? 2 : 1)),
        ways: choices(oneIn: 4))
    }
  }

  private mutating func variants() -> [PlainVariant] {
    choices(oneIn: 4).map { choice in
      let only = numbers.oneIn(2) ? cube(1...1) : nil
      return PlainVariant(
        choice: choice, only: only, then: only == nil || numbers.oneIn(3) ? pick(0...2) : nil)
    }
  }

  private mutating func unless(_ names: [String]) -> [String] {
    names.filter { _ in numbers.oneIn(3) }
  }

  private var exceptionNames: [String] {
    policy.rules.filter { $0.kind == .exception }.map(\.id)
  }

  private mutating func exception(_ index: Int) -> PlainRule {
    let name = "exception-\(index)"
    return PlainRule(
      id: name, kind: .exception, clauses: [name], when: cube(1...2),
      then: numbers.oneIn(2) ? pick(0...2) : nil, requires: requirements(name, 0...2),
      unless: unless(exceptionNames), ways: choices(oneIn: 5), variants: [])
  }

  private mutating func rule(_ index: Int) -> PlainRule {
    let name = "rule-\(index)"
    let requires = numbers.oneIn(2) ? requirements(name, 1...3) : []
    return PlainRule(
      id: name, kind: .rule, clauses: [name], when: cube(1...3), then: pick(0...2),
      requires: requires, unless: unless(exceptionNames), ways: choices(oneIn: 4),
      variants: variants())
  }

  private mutating func duty(_ index: Int) -> PlainRule {
    let name = "duty-\(index)"
    return PlainRule(
      id: name, kind: .duty, clauses: [name], when: cube(1...2), then: nil,
      requires: [PlainRequirement(clause: name, facts: cube(1...1))],
      unless: unless(exceptionNames), ways: choices(oneIn: 5),
      variants: variants().filter { $0.only != nil }.map { variant in
        PlainVariant(choice: variant.choice, only: variant.only, then: nil)
      })
  }

  /// Has the last rule name each exception that no rule names; files demand it.
  private mutating func nameEveryException() {
    let last = policy.rules.count - 1
    for name in exceptionNames where !policy.rules.contains(where: { $0.unless.contains(name) }) {
      policy.rules[last].unless.append(name)
    }
  }
}
