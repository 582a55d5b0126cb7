public import StrictYAML

extension Vocabulary {
  static let fields = ["format", "facts", "impossible", "unadvised", "verdicts"]
  static let impossibleFields = ["facts", "because"]
  /// Each stands in the way of a judgement with a call of its own.
  static let mostCombinations = 256

  /// Reads a vocabulary from `file`.
  public static func load(_ file: SourceFile) -> Loaded<Vocabulary> {
    var findings = Findings(file: file.path)
    do {
      let vocabulary = read(try compose(file), into: &findings)
      return Loaded(findings.hasErrors ? nil : vocabulary, findings.list)
    } catch {
      return Loaded(nil, [error])
    }
  }

  private static func read(_ root: Node, into findings: inout Findings) -> Vocabulary? {
    guard let fields = Fields(root, of: "the vocabulary", known: Self.fields, into: &findings)
    else {
      return nil
    }
    Format.check(fields, is: "tap-vocabulary", into: &findings)
    root.reportCutTexts(into: &findings)
    checkVerdicts(fields, into: &findings)
    guard let node = fields.required("facts", into: &findings) else { return nil }
    guard case .mapping(let entries, let position) = node, !entries.isEmpty else {
      findings.error("wrong-shape", "`facts` must name at least one fact", at: node.position)
      return nil
    }
    var facts: [FactDefinition] = []
    var offset = 0
    for (index, entry) in entries.enumerated() {
      let fact = FactDefinition.read(entry, index: index, offset: offset, into: &findings)
      if let fact {
        facts.append(fact)
        offset += fact.values.count
      }
    }
    if offset > 128 {
      findings.error(
        "too-many-values", "the facts have \(offset) values together; at most 128 are possible",
        at: position)
    }
    guard facts.count == entries.count, offset <= 128 else { return nil }
    return Vocabulary(
      facts: facts,
      impossible: combinations("impossible", "an impossible combination", facts, fields, &findings),
      unadvised: combinations("unadvised", "an unadvised combination", facts, fields, &findings))
  }

  private static func combinations(
    _ name: String, _ what: String, _ facts: [FactDefinition], _ fields: Fields,
    _ findings: inout Findings
  ) -> [Impossibility] {
    let plain = Vocabulary(facts: facts, impossible: [], unadvised: [])
    var list: [Impossibility] = []
    let nodes = fields.list(name, into: &findings)
    if nodes.count > Vocabulary.mostCombinations {
      findings.error(
        "too-many-combinations",
        "there are \(nodes.count) \(name) combinations; at most \(Vocabulary.mostCombinations) are"
          + " possible", at: fields.place(of: name))
    }
    for node in nodes {
      guard let entry = Fields(node, of: what, known: impossibleFields, into: &findings) else {
        continue
      }
      let because = entry.requiredText("because", into: &findings)
      let before = findings.list.count
      guard let group = entry.required("facts", into: &findings),
        let combination = plain.readFacts(group, into: &findings), let because
      else { continue }
      let isRead = findings.list.count == before
      if isRead, facts.count(where: { combination.mentions($0.fact) }) < 2 {
        findings.error(
          "\(name)-value", "\(what) must name at least two facts",
          at: group.position,
          help: name == "impossible"
            ? "take the value out of the vocabulary instead" : "take the value's `do` out instead")
      }
      list.append(Impossibility(facts: combination, reason: because.text))
    }
    return list
  }

  private static func checkVerdicts(_ fields: Fields, into findings: inout Findings) {
    let words = Verdict.allCases.map(\.rawValue) + ["depends", "not-covered"]
    for entry in fields.entries("verdicts", into: &findings) where !words.contains(entry.key.text) {
      findings.unknown("verdict", entry.key, in: words)
    }
  }
}
