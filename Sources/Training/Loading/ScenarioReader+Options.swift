internal import PolicyRules
internal import StrictYAML

extension ScenarioReader {
  static let optionFields = ["id", "text", "with", "then"]
  static let consequenceFields = ["say", "facts"]

  /// Returns the options of an item; reports when there are too few or too many.
  mutating func options(_ fields: Fields, in range: ClosedRange<Int>) -> [Option] {
    guard fields.required("options", into: &findings) != nil else { return [] }
    let nodes = fields.list("options", into: &findings)
    if !range.contains(nodes.count) {
      findings.error(
        "wrong-number",
        "an item of this kind has \(range.lowerBound) to \(range.upperBound) options",
        at: fields.place(of: "options"))
    }
    var ids: Set<String> = []
    return nodes.compactMap { node in
      guard let option = option(node) else { return nil }
      if !ids.insert(option.id).inserted {
        findings.error(
          "duplicate-id", "two options are called \(ticked(option.id))", at: option.position)
      }
      return option
    }
  }

  private mutating func option(_ node: Node) -> Option? {
    guard
      let fields = Fields(
        node, of: node.named("option"), known: Self.optionFields, into: &findings)
    else { return nil }
    let id = slug("id", of: fields)
    if let id, ["none", "skip"].contains(id.text) {
      findings.error(
        "reserved-name", "\(ticked(id.text)) is an answer already", at: id.position,
        help: "choose another name")
    }
    if let id, id.text.count == 1 {
      findings.error(
        "reserved-name", "\(ticked(id.text)) is a letter that people type", at: id.position,
        help: "choose a longer name")
    }
    let text = requiredProse("text", of: fields)
    let held = facts("with", of: fields)
    let consequence = consequence(fields)
    guard let id, let text else { return nil }
    return Option(
      id: id.text, text: text, facts: held, consequence: consequence, position: id.position)
  }

  private mutating func consequence(_ fields: Fields) -> Consequence? {
    guard let node = fields["then"],
      let inner = Fields(node, of: "then", known: Self.consequenceFields, into: &findings)
    else { return nil }
    let story = inner.text("say", into: &findings).map { prose($0) }
    return Consequence(story: story, facts: facts("facts", of: inner))
  }

  /// Returns where the item's answers lead; reports keys that are neither option nor verdict.
  mutating func route(_ fields: Fields, options: [Option]) -> Route? {
    guard fields["route"] != nil else { return nil }
    var byOption: [String: Target] = [:]
    var byVerdict: [Verdict: Target] = [:]
    var otherwise: Target?
    let ids = Names(options.map(\.id))
    for entry in fields.entries("route", into: &findings) {
      guard let word = entry.value.asText("route", into: &findings) else { continue }
      let target = target(word)
      if ids.contains(entry.key.text) {
        byOption[entry.key.text] = target
      } else if let verdict = Verdict(rawValue: entry.key.text) {
        byVerdict[verdict] = target
      } else if entry.key.text == "else" {
        otherwise = target
      } else {
        let words = Verdict.allCases.map(\.rawValue) + ["else"]
        findings.unknown(
          options.isEmpty ? "verdict" : "option", entry.key, in: [ids.list, words].joined())
      }
    }
    return Route(byOption: byOption, byVerdict: byVerdict, otherwise: otherwise)
  }
}
