public import PolicyRules

extension Verification {
  /// What was looked at, and whether all is as written; `isAnchored` where it was compared with heads
  /// that were kept elsewhere.
  public func paragraphs(isAnchored: Bool) -> [Paragraph] {
    let rows = files.map { file in
      let anchor = isAnchored ? ", \(file.unanchored) of them after the kept head" : ""
      return Paragraph("\(counted(file.rows, "row"))\(anchor).", label: file.name)
    }
    return rows + [Paragraph(sentence)]
      + (isAnchored ? [] : [Paragraph("Note that \(Verification.limits).")])
  }

  private var sentence: String {
    if files.isEmpty { return "There are no records." }
    let found = faults.count
    return found == 0
      ? "Every row is as it was written, and every row is tied to the one before."
      : "\(counted(found, "thing")) \(found == 1 ? "is" : "are") not as written."
  }

  /// The same, for programs.
  public var json: JSON {
    .members([
      "files": .array(
        files.map { file in
          .members([
            "file": .string(file.name), "rows": .integer(file.rows),
            "unanchored": .integer(file.unanchored),
          ])
        }),
      "faults": .array(
        faults.list.map { fault in
          .members([
            "file": .string(fault.file), "row": .integer(fault.row),
            "problem": .string(fault.problem), "note": .bool(fault.isNote),
          ])
        }),
      "count": .integer(faults.count), "cannot_show": .string(Verification.limits),
    ])
  }
}
