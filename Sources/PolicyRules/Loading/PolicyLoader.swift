internal import StrictYAML

/// Reads one policy file; what later parts need of earlier ones is kept here.
struct PolicyLoader {
  let vocabulary: Vocabulary
  var text: PolicyText
  let written: WrittenIDs
  var findings: Findings
  var places: Places
  var clauses: [Clause] = []
  var clauseIDs = Names()
  /// The headings above the clauses, as they are written.
  var headings: [Scalar] = []
  /// Whether the words of each clause stand in the policy's text.
  var areQuotesWhole = true
  var readings: [Reading] = []
  var readingIDs = Names()
  var silentRegions: [SilentRegion] = []
  var topics: [Policy.Topic] = []
  var topicIDs = Names()
  /// What the school calls things.
  var names: [String: String] = [:]
  var nameIDs = Names()

  static let fields = [
    "format", "id", "title", "organization", "version", "effective", "text", "digest",
    "fallback", "names", "topics", "clauses", "rules", "duties", "exceptions", "acknowledged",
    "silences", "readings",
    "cases",
  ]

  mutating func read(_ root: Node, digest: String) -> Policy? {
    guard
      let fields = Fields(root, of: "the policy", known: Self.fields, into: &findings)
    else { return nil }
    Format.check(fields, is: "tap-policy", into: &findings)
    root.reportCutTexts(into: &findings)
    let id = fields.requiredText("id", into: &findings)
    if let id { checkWord(id, "policy", into: &findings) }
    let title = fields.requiredText("title", into: &findings)?.text ?? ""
    let organization = fields.requiredText("organization", into: &findings)?.text ?? ""
    let version = fields.requiredText("version", into: &findings)?.text ?? ""
    let effective = readEffective(fields)
    check(digest: digest, fields)
    names = readNames(fields)
    readTopics(fields)
    readClauses(fields)
    readReadings(fields)
    let rules = readRules(fields)
    let acknowledged = readAcknowledged(fields)
    let silences = readSilences(fields)
    let cases = readCases(fields)
    let fallback = readFallback(fields)
    checkCoverage(title: title, organization: organization)
    checkStatuses(rules: rules, fallback: fallback)
    return Policy(
      id: id?.text ?? "", title: title, organization: organization, version: version,
      effective: effective, digest: digest, names: names, topics: topics, clauses: clauses,
      readings: readings, fallback: fallback, rules: rules, silences: silences,
      acknowledged: acknowledged,
      cases: cases, vocabulary: vocabulary, places: places, silentRegions: silentRegions,
      engine: Engine.Box())
  }

  private mutating func check(digest: String, _ fields: Fields) {
    _ = fields.requiredText("text", into: &findings)
    guard let stated = fields.requiredText("digest", into: &findings), stated.text != digest else {
      return
    }
    findings.error(
      "stale-digest", "the policy's text has changed since these rules were written",
      at: stated.position,
      help: "read the changed sentences, mend the rules, then write `digest: \(digest)`")
  }

  private mutating func readNames(_ fields: Fields) -> [String: String] {
    var names: [String: String] = [:]
    for entry in fields.entries("names", into: &findings) {
      checkWord(entry.key, "name", into: &findings)
      if let text = entry.value.asWords(entry.key.text, of: "`names`", into: &findings) {
        names[entry.key.text] = text.text
      } else {
        names[entry.key.text] = entry.key.text
      }
    }
    nameIDs = Names(names.keys.sorted())
    return names
  }

  private mutating func readTopics(_ fields: Fields) {
    _ = fields.required("topics", into: &findings)
    for entry in fields.entries("topics", into: &findings) {
      checkWord(entry.key, "topic", into: &findings)
      let title = entry.value.asWords(entry.key.text, of: "`topics`", into: &findings)
      // Clauses that name it are not at fault.
      topicIDs.insert(entry.key.text)
      topics.append(Policy.Topic(id: entry.key.text, title: title?.text ?? ""))
    }
  }

  private mutating func readFallback(_ fields: Fields) -> String {
    guard let word = fields.requiredText("fallback", into: &findings) else { return "" }
    places.fallback = word.position
    return knownClause(word) ?? ""
  }

  /// Returns the clause's name, or reports that there is none of that name.
  mutating func knownClause(_ word: Scalar) -> String? {
    if clauseIDs.contains(word.text) { return word.text }
    if !written.clauses.contains(word.text) {
      findings.unknown("clause", word, in: written.clauses)
    }
    return nil
  }
}
