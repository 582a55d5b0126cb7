internal import StrictYAML

extension PolicyLoader {
  static let acknowledgementFields = ["stricter", "over", "because"]
  static let silenceFields = ["id", "when", "clauses", "because"]
  static let caseFields = [
    "id", "story", "facts", "verdict", "cite", "unmet", "depends-on", "under",
  ]

  /// Reads which rules are stricter than which others; each pair becomes an entry of its own.
  mutating func readAcknowledged(_ fields: Fields) -> [Acknowledgement] {
    var list: [Acknowledgement] = []
    var taken: Set<Set<String>> = []
    for node in fields.list("acknowledged", into: &findings) {
      let (what, known) = ("an acknowledgement", Self.acknowledgementFields)
      guard let entry = Fields(node, of: what, known: known, into: &findings) else { continue }
      let because = entry.requiredText("because", into: &findings)
      let stricter = entry.requiredText("stricter", into: &findings)
      _ = entry.required("over", into: &findings)
      let others = entry.texts("over", into: &findings)
      for word in [stricter].compactMap({ $0 }) + others
      where !written.rules.contains(word.text) {
        findings.unknown("rule", word, in: written.rules)
      }
      guard let because, let stricter else { continue }
      for other in others {
        let pair = Acknowledgement(
          stricter: stricter.text, other: other.text, because: because.text)
        if !taken.insert(pair.rules).inserted {
          findings.error(
            "duplicate-acknowledgement",
            "`\(stricter.text)` over `\(other.text)` is acknowledged twice", at: other.position)
        }
        list.append(pair)
        places.acknowledged.append(other.position)
      }
    }
    return list
  }

  mutating func readSilences(_ fields: Fields) -> [Silence] {
    var list: [Silence] = []
    var ids = Names()
    for node in fields.list("silences", into: &findings) {
      guard let entry = Fields(node, of: "a silence", known: Self.silenceFields, into: &findings)
      else { continue }
      let id = entry.requiredText("id", into: &findings)
      let because = entry.requiredText("because", into: &findings)
      let clauses = entry.texts("clauses", into: &findings).compactMap { knownClause($0) }
      guard let when = entry.required("when", into: &findings),
        let (facts, place) = vocabulary.readPlaced(when, into: &findings), let id, let because
      else { continue }
      checkNew(id, "silences", among: &ids)
      list.append(
        Silence(
          id: id.text, clauses: clauses, because: because.text, when: Cube(facts, of: vocabulary)))
      places.silences.append(place)
    }
    return list
  }

  mutating func readCases(_ fields: Fields) -> [PolicyCase] {
    var list: [PolicyCase] = []
    var ids = Names()
    for node in fields.list("cases", into: &findings) {
      guard let entry = Fields(node, of: "a case", known: Self.caseFields, into: &findings)
      else { continue }
      let id = entry.requiredText("id", into: &findings)
      let story = entry.requiredText("story", into: &findings)
      let answer = readAnswer(entry)
      let clauses = entry.texts("cite", into: &findings).compactMap { knownClause($0) }
      let unmet = readFactNames("unmet", of: entry)
      let dependsOn = readFactNames("depends-on", of: entry)
      let under = readChoices("under", of: entry)
      guard let group = entry.required("facts", into: &findings),
        let facts = vocabulary.readFacts(group, into: &findings), let id, let story, let answer
      else { continue }
      checkNew(id, "cases", among: &ids)
      checkPossible(facts, at: group.position)
      list.append(
        PolicyCase(
          id: id.text, story: story.text, facts: facts, answer: answer, clauses: clauses,
          unmet: unmet, dependsOn: dependsOn, under: under))
      places.cases.append(node.position)
    }
    return list
  }

  private mutating func checkNew(_ id: Scalar, _ what: String, among names: inout Names) {
    if !names.insert(id.text) {
      findings.error("duplicate-id", "two \(what) are called `\(id.text)`", at: id.position)
    }
  }

  private mutating func checkPossible(_ facts: Facts, at position: Position) {
    do {
      _ = try vocabulary.situation(facts)
    } catch {
      findings.error(
        "impossible-facts", "these facts cannot occur together: \(error.reason)", at: position)
    }
  }

  private mutating func readAnswer(_ fields: Fields) -> Answer? {
    guard let word = fields.requiredText("verdict", into: &findings) else { return nil }
    if let answer = Answer(word: word.text) { return answer }
    let known = Verdict.allCases.map(\.rawValue) + ["depends", "not-covered"]
    findings.unknown("verdict", word, in: known)
    return nil
  }

  private mutating func readFactNames(_ name: String, of fields: Fields) -> [Fact]? {
    guard fields[name] != nil else { return nil }
    return fields.texts(name, into: &findings).compactMap { word in
      if let fact = vocabulary.fact(word.text) { return fact }
      findings.unknown("fact", word, in: vocabulary.facts.map(\.name))
      return nil
    }
  }
}
