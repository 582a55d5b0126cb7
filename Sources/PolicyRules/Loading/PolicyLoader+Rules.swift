internal import StrictYAML

/// A rule as it stands in its file; exceptions are still names.
private struct Draft {
  var rule: Rule
  var place: RulePlace
  var unless: [Scalar]
}

extension PolicyLoader {
  static let conditionFields = ["clause", "facts", "say", "reading"]
  static let variantFields = ["in", "only", "then"]

  static func fields(of kind: Rule.Kind) -> [String] {
    ["id", "clause", "reading", "when", "unless", "say", "variants"]
      + (kind == .duty ? ["must"] : ["then", "requires"])
  }

  /// Reads rules, duties and exceptions, in that order.
  mutating func readRules(_ fields: Fields) -> [Rule] {
    let sections: [(String, Rule.Kind)] = [
      ("rules", .rule), ("duties", .duty), ("exceptions", .exception),
    ]
    let nodes = sections.flatMap { name, kind in
      fields.list(name, into: &findings).map { ($0, kind) }
    }
    var rules: [Rule] = []
    var ids = Names()
    var exceptions: [(rule: Int, words: [Scalar])] = []
    for (node, kind) in nodes {
      guard let draft = readRule(node, kind) else { continue }
      if !ids.insert(draft.rule.id) {
        findings.error(
          "duplicate-id", "two rules, duties or exceptions are called `\(draft.rule.id)`",
          at: node.position)
        continue
      }
      exceptions.append((rules.count, draft.unless))
      rules.append(draft.rule)
      places.rules.append(draft.place)
    }
    checkSizes(rules, fields)
    let joined = join(rules, exceptions)
    checkCycles(joined)
    return joined
  }

  /// Reports more rules, exceptions or conditions than the program keeps sets of.
  private mutating func checkSizes(_ rules: [Rule], _ fields: Fields) {
    if rules.count > RuleSet.capacity {
      findings.error(
        "too-many-rules",
        "there are \(rules.count) rules, duties and exceptions; at most \(RuleSet.capacity) are"
          + " possible", at: fields.place(of: "rules"))
    }
    if rules.count(where: { $0.kind == .exception }) > 64 {
      findings.error(
        "too-many-rules", "more than 64 exceptions are not possible",
        at: fields.place(of: "exceptions"))
    }
    for (rule, place) in zip(rules, places.rules) where rule.requires.count > 64 {
      findings.error(
        "too-many-conditions", "`\(rule.id)` has more than 64 conditions", at: place.start)
    }
  }

  /// Reports rules that are too interwoven to be judged together.
  mutating func checkWhole(_ policy: Policy) {
    if policy.compiled.isWhole { return }
    findings.error(
      "too-interwoven",
      "the rules are so interwoven that there are more than \(Engine.mostCases) cases to tell apart",
      at: places.rules.first?.start ?? .start,
      help: "let the same few facts stand together in all rules that need them")
  }

  private mutating func readRule(_ node: Node, _ kind: Rule.Kind) -> Draft? {
    let known = Self.fields(of: kind)
    let what = "a\(kind == .exception ? "n" : "") \(kind.rawValue)"
    guard let fields = Fields(node, of: what, known: known, into: &findings) else { return nil }
    let id = fields.requiredText("id", into: &findings)
    if let id { checkWord(id, kind.rawValue, into: &findings) }
    _ = fields.required("clause", into: &findings)
    let clauses = fields.texts("clause", into: &findings).compactMap { knownClause($0) }
    let ways = readChoices("reading", of: fields)
    let when = readCube("when", of: fields)
    let requires = kind == .duty ? readDuty(fields, clauses) : readRequirements(fields)
    let then = readThen(fields, kind, hasConditions: !requires.isEmpty)
    let say = fields.requiredText("say", into: &findings)
    let variants = readVariants(fields)
    let unless = fields.texts("unless", into: &findings)
    guard let id, let when, let say, !clauses.isEmpty else { return nil }
    let rule = Rule(
      id: id.text, kind: kind, clauses: clauses, then: then, say: named(say),
      requires: requires.map(\.0), when: when.cube, unless: [], ways: ways,
      variants: variants.map(\.0))
    let place = RulePlace(
      start: node.position, when: when.places, requires: requires.map(\.1),
      variants: variants.map(\.1), unless: unless.map(\.position))
    return Draft(rule: rule, place: place, unless: unless)
  }

  private mutating func readCube(
    _ name: String, of fields: Fields
  ) -> (cube: Cube, places: FactPlaces)? {
    guard let node = fields.required(name, into: &findings) else { return nil }
    return vocabulary.readPlaced(node, into: &findings).map {
      (Cube($0.facts, of: vocabulary), $0.places)
    }
  }

  private mutating func readThen(
    _ fields: Fields, _ kind: Rule.Kind, hasConditions: Bool
  ) -> Verdict? {
    guard let word = fields.text("then", into: &findings) else {
      if kind == .rule, !hasConditions, !fields.isMisspelt("then"), !fields.isMisspelt("requires") {
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
  ) -> [(Requirement, FactPlaces)] {
    guard let must = readCube("must", of: fields) else { return [] }
    let say = fields.text("say", into: &findings).map { named($0) } ?? ""
    return [
      (Requirement(clause: clauses.first ?? "", say: say, cube: must.cube, ways: []), must.places)
    ]
  }

  private mutating func readRequirements(_ fields: Fields) -> [(Requirement, FactPlaces)] {
    var list: [(Requirement, FactPlaces)] = []
    for node in fields.list("requires", into: &findings) {
      let known = Self.conditionFields
      guard let entry = Fields(node, of: "a condition", known: known, into: &findings) else {
        continue
      }
      let clause = entry.requiredText("clause", into: &findings).flatMap { knownClause($0) }
      let say = entry.requiredText("say", into: &findings)
      let ways = readChoices("reading", of: entry)
      guard var facts = readCube("facts", of: entry), let clause, let say else { continue }
      facts.places.start = node.position
      list.append(
        (Requirement(clause: clause, say: named(say), cube: facts.cube, ways: ways), facts.places))
    }
    return list
  }

  private mutating func readVariants(_ fields: Fields) -> [(Variant, FactPlaces)] {
    var list: [(Variant, FactPlaces)] = []
    for node in fields.list("variants", into: &findings) {
      let known = Self.variantFields
      guard let entry = Fields(node, of: "a variant", known: known, into: &findings) else {
        continue
      }
      _ = entry.required("in", into: &findings)
      let only = entry["only"] == nil ? nil : readCube("only", of: entry)
      let then = readThen(entry, .exception, hasConditions: false)
      if only == nil, then == nil {
        findings.error(
          "empty-field", "a variant changes nothing", at: node.position,
          help: "give it `only:` or `then:`")
      }
      var place = only?.places ?? FactPlaces(start: node.position)
      place.start = node.position
      for choice in readChoices("in", of: entry) {
        list.append((Variant(choice: choice, only: only?.cube, then: then), place))
      }
    }
    return list
  }
}
