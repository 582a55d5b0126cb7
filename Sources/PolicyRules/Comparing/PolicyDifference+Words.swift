extension PolicyDifference {
  /// The difference for people: how far the two differ, and at most `most` regions.
  public func paragraphs(_ vocabulary: Vocabulary, most: Int) -> [Paragraph] {
    let sum =
      "\(a) and \(b) differ on \(grouped(differing)) of \(grouped(valid)) situations that can occur, "
      + "in \(left > 0 ? "more than " : "")\(counted(regions.count, "region"))."
    let told = regions.prefix(max(0, most)).map { region in
      Paragraph(
        "\(grouped(region.count))  \(region.sentence(vocabulary, nameA: a, nameB: b))")
    }
    let untold = regions.count - told.count
    let rest = counted(untold, told.isEmpty ? "region" : "smaller region")
    return [Paragraph(sum, isStrong: true)] + told
      + (untold > 0
        ? [Paragraph("\(rest) left out; --json gives \(left > 0 ? "them" : "all").")] : [])
  }

  /// The difference with all regions that were told apart, for programs.
  public func json(_ vocabulary: Vocabulary) -> JSON {
    let list = regions.map { region in
      JSON.members([
        "facts": region.facts.json(vocabulary), "count": .count(region.count),
        "a": .string(region.a.word), "b": .string(region.b.word),
        "clauses_a": .strings(region.clausesA), "clauses_b": .strings(region.clausesB),
      ])
    }
    let parts: KeyValuePairs<String, JSON> = [
      "a": .string(a), "b": .string(b), "valid": .count(valid), "differing": .count(differing),
      "regions": .array(list),
    ]
    let rest = left > 0 ? [JSON.Member(name: "left_out", value: .count(left))] : []
    return .object(parts.map { JSON.Member(name: $0.key, value: $0.value) } + rest)
  }
}

extension Facts {
  /// The facts that are mentioned, each with its values.
  public func json(_ vocabulary: Vocabulary) -> JSON {
    .object(
      vocabulary.facts.filter { mentions($0.fact) }.map { definition in
        JSON.Member(
          name: definition.name,
          value: .strings(self[definition.fact].map { vocabulary[$0].name }))
      })
  }
}
