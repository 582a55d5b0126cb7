internal import PolicyRules
internal import StrictYAML

/// Writes the files that say the same.
extension PlainPolicy {
  var vocabularyFile: String {
    var text = "format: tap-vocabulary/1\nfacts:\n"
    for fact in facts {
      text += "  \(fact.name):\n    means: \(fact.name)\n"
      text += fact.isChosen ? "" : "    chosen: no\n"
      if let value = fact.presumed { text += "    presumed: \(fact.values[value])\n" }
      text += "    values:\n"
      for (value, isAdvised) in zip(fact.values, fact.isAdvised) {
        text += "      \(value): \(isAdvised ? "{means: \(value), do: \(value)}" : value)\n"
      }
    }
    let combinations = impossible.map { "  - {facts: \(flow($0)), because: no}\n" }
    let useless = unadvised.map { "  - {facts: \(flow($0)), because: no}\n" }
    return text + section("impossible", combinations) + section("unadvised", useless)
  }

  /// The policy's own words: a sentence for each clause.
  var text: String { "Title School " + clauses.map { "\($0) says so." }.joined(separator: " ") }

  private var clauses: [String] {
    var names: [String] = ["fallback"]
    for rule in rules {
      for name in rule.clauses + rule.requires.map(\.clause) where !names.contains(name) {
        names.append(name)
      }
    }
    return names
  }

  var policyFile: String {
    var text = """
      format: tap-policy/1
      id: generated
      title: Title
      organization: School
      version: "1"
      text: generated.txt
      digest: "0"
      fallback: fallback
      topics: {all: All}
      clauses:

      """
    for name in clauses {
      text += "  - {id: \(name), section: Title, topic: all, status: encoded,"
      text += " text: \(name) says so.}\n"
    }
    for (name, kind) in [
      ("rules", PlainRule.Kind.rule), ("duties", .duty), ("exceptions", .exception),
    ] {
      text += section(name, rules.filter { $0.kind == kind }.map { entry($0) })
    }
    return text + section("readings", readings.map { entry($0) })
  }

  private func section(_ name: String, _ entries: [String]) -> String {
    entries.isEmpty ? "" : "\(name):\n" + entries.joined()
  }

  private func entry(_ rule: PlainRule) -> String {
    var parts = ["id: \(rule.id)", "clause: [\(rule.clauses.joined(separator: ", "))]"]
    parts += ["when: \(flow(rule.when))", "say: x"]
    if !rule.ways.isEmpty { parts.append("reading: \(flow(rule.ways))") }
    if rule.kind == .duty {
      parts.append("must: \(flow(rule.requires[0].facts))")
    } else if !rule.requires.isEmpty {
      parts.append("requires: [\(rule.requires.map { entry($0) }.joined(separator: ", "))]")
    }
    if let then = rule.then { parts.append("then: \(plainVerdicts[then])") }
    if !rule.unless.isEmpty { parts.append("unless: [\(rule.unless.joined(separator: ", "))]") }
    if !rule.variants.isEmpty {
      parts.append("variants: [\(rule.variants.map { entry($0) }.joined(separator: ", "))]")
    }
    return "  - {\(parts.joined(separator: ", "))}\n"
  }

  private func entry(_ requirement: PlainRequirement) -> String {
    var parts = ["clause: \(requirement.clause)", "facts: \(flow(requirement.facts))", "say: x"]
    if !requirement.ways.isEmpty { parts.append("reading: \(flow(requirement.ways))") }
    return "{\(parts.joined(separator: ", "))}"
  }

  private func entry(_ variant: PlainVariant) -> String {
    var parts = ["in: \(flow([variant.choice]))"]
    if let only = variant.only { parts.append("only: \(flow(only))") }
    if let then = variant.then { parts.append("then: \(plainVerdicts[then])") }
    return "{\(parts.joined(separator: ", "))}"
  }

  private func entry(_ reading: PlainReading) -> String {
    let ways = reading.ways.enumerated().map { place, way in
      let region = reading.silent.first { $0.way == place }
      return "\(way): \(region.map { "{means: x, silent: \(flow($0.cube))}" } ?? "x")"
    }
    return "  - {id: \(reading.id), question: x, because: x, clauses: [fallback],"
      + " ways: {\(ways.joined(separator: ", "))}, adopted: \(reading.ways[reading.adopted])}\n"
  }

  private func flow(_ cube: PlainCube) -> String {
    let parts = cube.map { limit in
      let values = limit.values.map { facts[limit.fact].values[$0] }
      return "\(facts[limit.fact].name): [\(values.joined(separator: ", "))]"
    }
    return "{\(parts.joined(separator: ", "))}"
  }

  private func flow(_ choices: [PlainChoice]) -> String {
    let parts = choices.map { choice in
      let reading = readings[choice.reading]
      return "\(reading.id): \(reading.ways[choice.way])"
    }
    return "{\(parts.joined(separator: ", "))}"
  }

  /// Loads the vocabulary's file.
  func loadedVocabulary() throws -> Vocabulary {
    let file = SourceFile(path: "vocabulary.yaml", text: vocabularyFile)
    let loaded = Vocabulary.load(file)
    guard let vocabulary = loaded.value else { throw Unloaded(findings: loaded.findings) }
    return vocabulary
  }

  /// Loads the policy's files.
  func loaded(_ vocabulary: Vocabulary) throws -> Policy {
    let loaded = Policy.load(
      SourceFile(path: "generated.yaml", text: policyFile),
      text: SourceFile(path: "generated.txt", text: "Title\n\n\(text)"), digest: "0",
      vocabulary: vocabulary)
    guard let policy = loaded.value else { throw Unloaded(findings: loaded.findings) }
    return policy
  }
}

/// Files that should have loaded and did not.
struct Unloaded: Error {
  let findings: [Finding]
}
