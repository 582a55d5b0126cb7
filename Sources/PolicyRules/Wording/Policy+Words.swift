extension Policy {
  /// What the policy is, in a line of a list.
  public var headline: Paragraph {
    Paragraph(
      "\(title). \(organization). Version \(version), \(clauses.count) clauses, \(rules.count) rules.",
      label: id)
  }

  /// The clause for people, and with `isWhole` what its rules say or why it has none.
  public func paragraphs(_ clause: Clause, isWhole: Bool) -> [Paragraph] {
    let text = [
      Paragraph(clause.section.joined(separator: ": "), label: clause.id, isStrong: true),
      Paragraph("\"\(clause.readable)\""),
    ]
    guard isWhole else { return text }
    let why = clause.because.map { [Paragraph("\($0).", label: clause.status.rawValue)] } ?? []
    return text + why
      + rules(ofClause: clause.id).map { Paragraph($0.say, label: "  Rule \($0.id)") }
  }

  /// What the text leaves open, and the ways adopted.
  public var openPoints: [Paragraph] {
    let head = """
      The text leaves \(counted(readings.count, "point")) open. Nobody is marked wrong for an answer that \
      another way of reading makes right.
      """
    return [Paragraph(head)]
      + readings.flatMap { reading in
        [Paragraph(reading.question, label: reading.id, isStrong: true)]
          + reading.ways.enumerated().map { place, way in
            let mark = place == reading.adopted ? "adopted, because \(reading.because)" : "other"
            return Paragraph("  \(way.id)  \(way.means) (\(mark))")
          }
      }
  }
}
