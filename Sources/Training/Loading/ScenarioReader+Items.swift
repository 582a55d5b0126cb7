internal import PolicyRules
internal import StrictYAML

extension ScenarioReader {
  static let commonFields = [
    "id", "kind", "stem", "with", "hints", "must", "topic", "policies",
  ]
  static let fieldsOfKind: [String: [String]] = [
    "verdict": ["route"],
    "choose-one": ["options", "route", "ties"],
    "choose-many": ["options", "accept"],
    "conditions": ["distractors"],
  ]
  /// Fields that authors of other formats look for.
  private static let answers = ["answer", "answers", "key", "correct", "solution"]

  /// Returns the item that stands in `node`, or nothing where it has faults that leave none.
  mutating func item(_ node: Node) -> Item? {
    refuseAnswers(node)
    let kindWord = kindWord(node)
    let extra =
      kindWord.map { Self.fieldsOfKind[$0] ?? [] } ?? Self.fieldsOfKind.values.flatMap(\.self)
    guard
      let fields = Fields(
        node, of: node.named("item"), known: Self.commonFields + Self.answers + extra,
        into: &findings)
    else { return nil }
    let id = itemID(fields)
    _ = fields.requiredText("kind", into: &findings)
    let schools = policyList(fields)
    let stem = fields.requiredText("stem", into: &findings).map {
      prose($0, for: schools ?? policies)
    }
    let held = facts("with", of: fields)
    let hints = hints(fields)
    let isMust = isYes("must", of: fields)
    let ownTopic = fields.text("topic", into: &findings).flatMap { self.topic($0) }
    let kind = kindWord.flatMap { self.kind($0, fields) }
    let route = route(fields, options: kind?.options ?? [])
    guard let id, let stem, let kind else { return nil }
    return Item(
      id: id.text, kind: kind, stem: stem, facts: held, hints: hints, isCritical: isMust,
      topic: ownTopic ?? topic, policies: schools, route: route, position: id.position)
  }

  private mutating func itemID(_ fields: Fields) -> Scalar? {
    guard let id = slug("id", of: fields) else { return nil }
    if !items.insert(id.text) {
      findings.error(
        "duplicate-id", "two items are called \(ticked(id.text))", at: id.position)
    }
    if scenes.contains(id.text) {
      findings.error(
        "duplicate-id", "a scene is called \(ticked(id.text)) too", at: id.position,
        help: "`wording` tells them apart by this name; choose another")
    }
    return id
  }

  private mutating func refuseAnswers(_ node: Node) {
    guard case .mapping(let entries, _) = node else { return }
    for entry in entries where Self.answers.contains(entry.key.text) {
      findings.error(
        "written-key", "there is no field for an answer", at: entry.key.position,
        help: "leave it out: the policy gives the key")
    }
  }

  private mutating func kindWord(_ node: Node) -> String? {
    guard case .mapping(let entries, _) = node,
      case .scalar(let word)? = entries.first(where: { $0.key.text == "kind" })?.value
    else { return nil }
    if Item.Kind.words.contains(word.text) { return word.text }
    findings.unknown("kind", word, in: Item.Kind.words)
    return nil
  }

  private mutating func hints(_ fields: Fields) -> [Prose] {
    let hints = fields.texts("hints", into: &findings)
    for hint in hints.dropFirst(3).prefix(1) {
      findings.error("too-many", "an item has at most 3 hints", at: hint.position)
    }
    for hint in hints where hint.text.allSatisfy(\.isWhitespace) {
      findings.error("empty-field", "a hint is empty", at: hint.position)
    }
    return hints.map { prose($0) }
  }

  private mutating func kind(_ word: String, _ fields: Fields) -> Item.Kind? {
    switch word {
    case "verdict": return .verdict(VerdictItem())
    case "choose-one":
      return .chooseOne(
        ChooseOneItem(options: options(fields, in: 2...6), allowsTies: allowsTies(fields)))
    case "choose-many":
      return .chooseMany(
        ChooseManyItem(options: options(fields, in: 3...6), accepted: accepted(fields)))
    case "conditions":
      let count = number("distractors", of: fields, in: 1...4)
      return .conditions(ConditionsItem(distractors: count ?? 2))
    case "tap-letters": return .tapLetters(LettersItem())
    case "cite": return .cite(CiteItem())
    case "reflection": return .reflection(ReflectionItem())
    default: return nil
    }
  }

  private mutating func allowsTies(_ fields: Fields) -> Bool {
    guard let word = fields.text("ties", into: &findings) else { return false }
    if word.text != "any" { findings.unknown("value", word, in: ["any"]) }
    return word.text == "any"
  }

  private mutating func accepted(_ fields: Fields) -> Verdict {
    guard let word = fields.text("accept", into: &findings) else { return .acceptable }
    let known: [Verdict] = [.acceptable, .lessAcceptable]
    if let verdict = known.first(where: { $0.rawValue == word.text }) { return verdict }
    findings.unknown("verdict", word, in: known.map(\.rawValue))
    return .acceptable
  }
}

extension Node {
  /// Returns what an author calls this group, with its id where it has one.
  func named(_ what: String) -> String {
    guard case .mapping(let entries, _) = self,
      case .scalar(let id)? = entries.first(where: { $0.key.text == "id" })?.value
    else { return what }
    return "\(what) \(ticked(id.text))"
  }
}
