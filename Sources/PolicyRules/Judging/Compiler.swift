/// Turns a policy's rules into diagrams.
struct Compiler {
  let policy: Policy
  let levels: Levels
  var forest: Forest
  private var applying: [Int: Forest.Node] = [:]
  private var lifting: [Int: Forest.Node] = [:]

  init(_ policy: Policy, levels: Levels, forest: Forest? = nil) {
    self.policy = policy
    self.levels = levels
    self.forest = forest ?? Forest(widths: levels.widths)
  }

  /// Returns the code of the answer for every situation and every choice of ways.
  mutating func verdict() -> Forest.Node {
    let result = policy.rules.indices.reduce(Forest.no) { result, index in
      forest.combine(result, contribution(index), .worst)
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
    let applies = applies(index)
    return contribution(policy.rules[index], applies)
  }

  /// Returns the code that `rule` gives where it applies as told; 0 where it gives none.
  mutating func contribution(_ rule: Rule, _ applies: Forest.Node) -> Forest.Node {
    let kept = forest.combine(applies, met(rule), .and)
    let given = forest.combine(kept, verdictCode(rule, none: 0), .gate)
    if rule.kind == .exception { return given }
    let broken = forest.combine(
      forest.combine(applies, kept, .minus), Forest.Node(Verdict.unacceptable.rank), .gate)
    return forest.combine(given, broken, .worst)
  }

  /// Returns where the facts of `rule` hold in a way that it belongs to, exceptions left aside.
  mutating func matches(_ rule: Rule) -> Forest.Node {
    var result = forest.combine(cube(rule.when), taken(rule.ways), .and)
    for variant in rule.variants {
      guard let only = variant.only else { continue }
      result = forest.combine(result, unless(variant.choice, cube(only)), .and)
    }
    for region in policy.silentRegions {
      let silent = forest.combine(taken([region.choice]), cube(region.cube), .and)
      result = forest.combine(result, silent, .minus)
    }
    return result
  }

  /// Returns where `rule` applies: its facts hold and no exception lifts it.
  mutating func applies(_ rule: Rule) -> Forest.Node {
    var result = matches(rule)
    for exception in rule.unless {
      result = forest.combine(result, lifts(exception), .minus)
    }
    return result
  }

  /// Returns where the rule at `index` applies.
  mutating func applies(_ index: Int) -> Forest.Node {
    if let done = applying[index] { return done }
    let result = applies(policy.rules[index])
    applying[index] = result
    return result
  }

  /// Returns where the exception at `index` lifts the rules that name it.
  mutating func lifts(_ index: Int) -> Forest.Node {
    if let done = lifting[index] { return done }
    let met = met(policy.rules[index])
    let result = forest.combine(applies(index), met, .and)
    lifting[index] = result
    return result
  }

  /// Returns where every condition of `rule` is met.
  mutating func met(_ rule: Rule) -> Forest.Node {
    var result = Forest.yes
    for requirement in rule.requires {
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

  /// Returns where the facts of `cube` hold.
  mutating func cube(_ cube: Cube) -> Forest.Node { forest.cube(levels.masks(cube.bits)) }

  /// Returns where all of `choices` are the ways taken.
  mutating func taken(_ choices: [WayChoice]) -> Forest.Node {
    var result = Forest.yes
    // The last level first: so each choice adds a node, and none is made anew.
    for choice in choices.sorted(by: { $1.reading < $0.reading }) {
      let test = forest.test(levels.level(ofReading: choice.reading), choice.way)
      result = forest.combine(result, test, .and)
    }
    return result
  }

  private mutating func unless(_ choice: WayChoice, _ node: Forest.Node) -> Forest.Node {
    let left = forest.combine(Forest.yes, taken([choice]), .minus)
    return forest.combine(left, node, .or)
  }

  /// Returns the code of the verdict that `rule` gives in each way, `none` where it gives none.
  mutating func verdictCode(_ rule: Rule, none: Forest.Node) -> Forest.Node {
    var result = rule.then.map { Forest.Node($0.rank) } ?? none
    for variant in rule.variants {
      guard let then = variant.then else { continue }
      result = forest.choose(taken([variant.choice]), Forest.Node(then.rank), result)
    }
    return result
  }
}
