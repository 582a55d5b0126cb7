internal import StrictYAML

extension PolicyReport {
  /// What was proven, for people.
  public var paragraphs: [Paragraph] {
    let faults = findings.count { $0.severity == .error }
    let head = faults == 0 ? "sound." : "\(counted(faults, "fault"))."
    return [
      Paragraph(head, label: policy, isStrong: true), Paragraph("  \(range)"),
      Paragraph("  \(parts)."),
      Paragraph("  Clauses: \(list(clauseCounts.map { "\(grouped($1)) \($0)" }))."),
      Paragraph("  Answers: \(list(answerCounts.map { "\(grouped($1)) \($0)" }))."),
    ] + idle(.overruled, "never decide") + idle(.together, "never decide alone")
  }

  private var range: String {
    "Ranged over \(grouped(valid)) situations that can occur, of \(grouped(situations)) that can be "
      + "written: \(counted(facts, "fact")), \(counted(values, "value")), "
      + "\(counted(impossible, "impossible combination"))."
  }

  private var parts: String {
    let parts = [
      (rules, "rule"), (duties, "duty"), (exceptions, "exception"), (conditions, "condition"),
      (acknowledged, "acknowledged overlap"), (silences, "silence"), (cases, "case"),
    ]
    // "Duty" is the one word whose plural is not formed by an s alone.
    return parts.map { count, noun in
      noun == "duty" && count != 1 ? "\(grouped(count)) duties" : counted(count, noun)
    }.joined(separator: ", ")
  }

  private func idle(_ weight: Weight, _ words: String) -> [Paragraph] {
    let rules = grades.filter { $0.weight == weight }.map(\.rule)
    return rules.isEmpty ? [] : [Paragraph("  Rules that \(words): \(list(rules)).")]
  }

  /// The clauses by status, in the order of the statuses.
  private var clauseCounts: [(String, Int)] {
    Clause.Status.allCases.compactMap { status in
      clauses[status].map { (status.rawValue, $0) }
    }
  }

  /// The valid situations by answer, from the best to the worst, silence last.
  private var answerCounts: [(String, UInt128)] {
    (Verdict.allCases.map { Answer.verdict($0) } + [.notCovered]).compactMap { answer in
      answers[answer].map { (answer.word, $0) }
    }
  }

  /// The figures, for programs.
  public var json: JSON {
    .members([
      "policy": .string(policy), "facts": .integer(facts), "situations": .count(situations),
      "valid": .count(valid), "rules": .integer(rules + duties + exceptions),
      "verdicts": .object(answerCounts.map { JSON.Member(name: $0.0, value: .count($0.1)) }),
      "clauses": .object(clauseCounts.map { JSON.Member(name: $0.0, value: .integer($0.1)) }),
      "acknowledged": .integer(acknowledged),
    ])
  }
}
