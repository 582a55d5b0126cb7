public import PolicyRules
internal import Training

extension CorrectionPlan {
  /// What is to be done to `row`, for the person who is asked whether they want it.
  public func paragraphs(for row: CompletionRow) -> [Paragraph] {
    let person = row.record.person
    let course = [row.record.course, row.record.season].filter { !$0.isEmpty }
    let outcome =
      correction.isVoid
      ? "A new row will void this one: it counts for nothing from then on. Both stay in the files."
      : "A new row will take the place of this one. Both stay in the files."
    let completed = "completed \(row.record.completedAt.day)"
    let facts =
      [
        ("Record", row.recordID),
        ("Person", "\(person.name) (\(person.staffID)), \(person.organization)"),
        ("Course", "\(course.joined(separator: ", ")), \(completed)"),
      ] + changes.map { ("To be corrected", $0.sentence) }
    let why = "\(correction.reason.rawValue), said by \(record.attestedName)"
    return facts.map { Paragraph(Visible.text($0.1), label: $0.0) } + caution + [
      Paragraph(Visible.text(why), label: "Why"), Paragraph(outcome),
    ]
  }

  /// What may have been forgotten.
  private var caution: [Paragraph] {
    let columns = Set(changes.map(\.column))
    let isHalf =
      columns.contains(CompletionColumn.staffID.rawValue)
      && !columns.contains(CompletionColumn.name.rawValue)
    return isHalf
      ? [Paragraph("The name stays as it is; say --name too if the number is another person's.")]
      : []
  }

  /// What was done by the row `id`, for programs.
  public func json(_ id: String) -> JSON {
    .members([
      "record_id": .string(id), "supersedes": .string(correction.supersedes),
      "reason": .string(correction.reason.rawValue), "by": .string(record.attestedName),
      "changes": .array(
        changes.map { change in
          .members([
            "column": .string(change.column), "before": .string(change.before),
            "after": .string(change.after),
          ])
        }),
    ])
  }
}

extension CorrectionPlan.Change {
  fileprivate var sentence: String {
    "\(column): \(before.isEmpty ? "nothing" : "`\(before)`") becomes "
      + (after.isEmpty ? "nothing" : "`\(after)`")
  }
}
