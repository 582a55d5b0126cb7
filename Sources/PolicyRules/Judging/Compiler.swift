/// Turns a policy's rules into diagrams.
struct Compiler {
  let policy: Policy
  let levels: Levels
  var forest: Forest
  private var known: [Int: Forest.Node] = [:]
  private var lifting: [Int: Forest.Node] = [:]

  init(_ policy: Policy, levels: Levels) {
    self.policy = policy
    self.levels = levels
    forest = Forest(widths: levels.widths)
  }

  /// Returns the code of the answer for every situation and every choice of ways.
  mutating func verdict() -> Forest.Node {
    var result = Forest.no
    for index in policy.rules.indices {
      result = forest.combine(result, contribution(index), .worst)
    }
    return forest.combine(invalid(), result, .mark)
  }

  /// Returns where a situation cannot occur.
  mutating func invalid() -> Forest.Node {
    var result = Forest.no
    for rule in policy.vocabulary.impossible {
      result = forest.combine(
        result, cube(Cube(rule.facts, of: policy.vocabulary)), .or)
    }
    return result
  }

  /// Returns the code that the rule at `index` gives; 0 where it gives none.
  mutating func contribution(_ index: Int) -> Forest.Node {
    if policy.rules[index].kind == .exception {
      return forest.combine(lifts(index), verdictCode(index), .gate)
    }
    let applies = applies(index)
    let met = met(index)
    let kept = forest.combine(
      forest.combine(applies, met, .and), verdictCode(index), .gate)
    let broken = forest.combine(
      forest.combine(applies, met, .minus), Forest.Node(Verdict.unacceptable.rank), .gate)
    return forest.combine(kept, broken, .worst)
  }

  /// Returns where the rule at `index` applies: its facts hold and no exception lifts it.
  mutating func applies(_ index: Int) -> Forest.Node {
    if let done = known[index] { return done }
    let rule = policy.rules[index]
    var result = forest.combine(cube(rule.when), taken(rule.ways), .and)
    for variant in rule.variants {
      guard let only = variant.only else { continue }
      result = forest.combine(result, unless(variant.choice, cube(only)), .and)
    }
    for region in policy.silentRegions {
      let silent = forest.combine(taken([region.choice]), cube(region.cube), .and)
      result = forest.combine(result, silent, .minus)
    }
    for exception in rule.unless {
      result = forest.combine(result, lifts(exception), .minus)
    }
    known[index] = result
    return result
  }

  /// Returns where the exception at `index` lifts the rules that name it.
  mutating func lifts(_ index: Int) -> Forest.Node {
    if let done = lifting[index] { return done }
    let result = forest.combine(applies(index), met(index), .and)
    lifting[index] = result
    return result
  }

  /// Returns where every condition of the rule at `index` is met.
  mutating func met(_ index: Int) -> Forest.Node {
    var result = Forest.yes
    for requirement in policy.rules[index].requires {
      result = forest.combine(result, met(requirement), .and)
    }
    return result
  }

  /// Returns where `requirement` is met, or belongs to a way that is not taken.
  mutating func met(_ requirement: Requirement) -> Forest.Node {
    let cube = cube(requirement.cube)
    if requirement.ways.isEmpty { return cube }
    let left = forest.combine(Forest.yes, taken(requirement.ways), .minus)
    return forest.combine(left, cube, .or)
  }

  mutating func cube(_ cube: Cube) -> Forest.Node { forest.cube(levels.masks(cube.bits)) }

  private mutating func taken(_ choices: [WayChoice]) -> Forest.Node {
    var result = Forest.yes
    for choice in choices {
      let test = forest.test(levels.level(ofReading: choice.reading), choice.way)
      result = forest.combine(result, test, .and)
    }
    return result
  }

  private mutating func unless(_ choice: WayChoice, _ node: Forest.Node) -> Forest.Node {
    let left = forest.combine(Forest.yes, taken([choice]), .minus)
    return forest.combine(left, node, .or)
  }

  private mutating func verdictCode(_ index: Int) -> Forest.Node {
    let rule = policy.rules[index]
    var result = Forest.Node(rule.then?.rank ?? 0)
    for variant in rule.variants {
      guard let then = variant.then else { continue }
      result = forest.choose(taken([variant.choice]), Forest.Node(then.rank), result)
    }
    return result
  }
}
