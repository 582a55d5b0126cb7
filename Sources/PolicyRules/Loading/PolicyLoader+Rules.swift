internal import StrictYAML

extension PolicyLoader {
  /// Reads rules, duties and exceptions, in that order.
  mutating func readRules(_ fields: Fields) -> [Rule] {
    let sections: [(String, Rule.Kind)] = [
      ("rules", .rule), ("duties", .duty), ("exceptions", .exception),
    ]
    let nodes = sections.flatMap { name, kind in
      fields.list(name, into: &findings).map { ($0, kind) }
    }
    var rules: [Rule] = []
    var exceptions: [(rule: Int, words: [Scalar])] = []
    for (node, kind) in nodes {
      guard let (rule, unless, requirements) = readRule(node, kind) else { continue }
      if rules.contains(where: { $0.id == rule.id }) {
        findings.error(
          "duplicate-id", "two rules, duties or exceptions are called `\(rule.id)`",
          at: node.position)
        continue
      }
      exceptions.append((rules.count, unless))
      rules.append(rule)
      places.rules.append(node.position)
      places.requirements.append(requirements)
    }
    let joined = join(rules, exceptions)
    checkCycles(joined)
    return joined
  }

  private mutating func readRule(_ node: Node, _ kind: Rule.Kind) -> (Rule, [Scalar], [Position])? {
    let own = kind == .duty ? ["must"] : ["then", "requires"]
    let known = ["id", "clause", "reading", "when", "unless", "say", "variants"] + own
    let what = "a\(kind == .exception ? "n" : "") \(kind.rawValue)"
    guard let fields = Fields(node, of: what, known: known, into: &findings) else { return nil }
    let id = fields.requiredText("id", into: &findings)
    if let id { checkWord(id, kind.rawValue, into: &findings) }
    _ = fields.required("clause", into: &findings)
    let clauses = fields.texts("clause", into: &findings).compactMap { knownClause($0) }
    let ways = readChoices("reading", of: fields)
    let when = readCube("when", of: fields)
    let (requires, places) = kind == .duty ? readDuty(fields, clauses) : readRequirements(fields)
    let then = readThen(fields, kind, hasConditions: !requires.isEmpty)
    let say = fields.requiredText("say", into: &findings)
    let variants = readVariants(fields)
    let unless = fields.texts("unless", into: &findings)
    guard let id, let when, let say, !clauses.isEmpty else { return nil }
    let rule = Rule(
      id: id.text, kind: kind, clauses: clauses, then: then, say: say.text, requires: requires,
      when: when, unless: [], ways: ways, variants: variants)
    return (rule, unless, places)
  }

  private mutating func readCube(_ name: String, of fields: Fields) -> Cube? {
    guard let node = fields.required(name, into: &findings) else { return nil }
    return vocabulary.readFacts(node, into: &findings).map { Cube($0, of: vocabulary) }
  }

  private mutating func readThen(
    _ fields: Fields, _ kind: Rule.Kind, hasConditions: Bool
  ) -> Verdict? {
    guard let word = fields.text("then", into: &findings) else {
      if kind == .rule, !hasConditions {
        findings.error("missing-field", "a rule has no `then`", at: fields.position)
      }
      return kind == .rule && hasConditions ? .lessAcceptable : nil
    }
    if let verdict = Verdict(rawValue: word.text) { return verdict }
    findings.unknown("verdict", word, in: Verdict.allCases.map(\.rawValue))
    return nil
  }

  private mutating func readDuty(
    _ fields: Fields, _ clauses: [String]
  ) -> ([Requirement], [Position]) {
    guard let cube = readCube("must", of: fields) else { return ([], []) }
    let say = fields.text("say", into: &findings)?.text ?? ""
    let place = fields.place(of: "must")
    let requirement = Requirement(clause: clauses.first ?? "", say: say, cube: cube, ways: [])
    return ([requirement], [place])
  }

  private mutating func readRequirements(_ fields: Fields) -> ([Requirement], [Position]) {
    var list: [Requirement] = []
    var positions: [Position] = []
    for node in fields.list("requires", into: &findings) {
      let known = ["clause", "facts", "say", "reading"]
      guard let entry = Fields(node, of: "a condition", known: known, into: &findings) else {
        continue
      }
      let clause = entry.requiredText("clause", into: &findings).flatMap { knownClause($0) }
      let say = entry.requiredText("say", into: &findings)
      let ways = readChoices("reading", of: entry)
      guard let cube = readCube("facts", of: entry), let clause, let say else { continue }
      list.append(Requirement(clause: clause, say: say.text, cube: cube, ways: ways))
      positions.append(node.position)
    }
    return (list, positions)
  }

  private mutating func readVariants(_ fields: Fields) -> [Variant] {
    var list: [Variant] = []
    for node in fields.list("variants", into: &findings) {
      let known = ["in", "only", "then"]
      guard let entry = Fields(node, of: "a variant", known: known, into: &findings) else {
        continue
      }
      _ = entry.required("in", into: &findings)
      let only = entry["only"].flatMap { vocabulary.readFacts($0, into: &findings) }
        .map { Cube($0, of: vocabulary) }
      let then = readThen(entry, .exception, hasConditions: false)
      if only == nil, then == nil {
        findings.error(
          "empty-field", "a variant changes nothing", at: node.position,
          help: "give it `only:` or `then:`")
      }
      for choice in readChoices("in", of: entry) {
        list.append(Variant(choice: choice, only: only, then: then))
      }
    }
    return list
  }
}
