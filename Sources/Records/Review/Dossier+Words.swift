internal import PolicyRules
internal import Training

extension Dossier {
  /// What people want to know of the completion, each with its heading.
  var paragraphs: [Paragraph] {
    let record = row.record
    let person = record.person
    var facts = [
      ("Record", row.recordID),
      ("Person", "\(person.name) (\(person.staffID)), \(person.organization)"),
      ("Course", [record.course, record.season].filter { !$0.isEmpty }.joined(separator: ", ")),
      ("Result", result), ("From", record.attempt.startedAt.description),
      ("To", record.completedAt.description), ("Attested", first.signature),
    ]
    if !record.certificate.isEmpty { facts.append(("Certificate", record.certificate)) }
    if let until = record.validUntil { facts.append(("Counts until", until.description)) }
    for other in history.earlier {
      facts.append(("Takes the place of", "\(other.recordID)\(other.why)"))
    }
    if row.correction != nil { facts.append(("Correction", "\(row.why.dropFirst(2))")) }
    for other in history.later {
      facts.append(("Corrected by", "\(other.recordID)\(other.why)"))
    }
    return facts.map { Paragraph(Visible.text($0.1), label: $0.0) }
  }

  private var result: String {
    let record = row.record
    let tenth = Figures.tenth(record.creditPercent).description
    let percent = tenth.hasSuffix(".0") ? String(tenth.dropLast(2)) : tenth
    let said = row.correction?.isVoid == true ? "voided" : record.result.rawValue
    return "\(said), \(percent) percent of \(record.items) items at the first try"
  }
}

extension CompletionRow {
  /// Whose name stands under the row, and since when.
  fileprivate var signature: String {
    "\(record.attestedName), \(record.attestedAt?.description ?? "not dated")"
  }

  /// Of a correction, why it was made, by whom and when.
  fileprivate var why: String {
    guard let correction else { return "" }
    let what = correction.isVoid ? "voided, " : ""
    return ", \(what)\(correction.reason.rawValue), by \(signature)"
  }
}

extension CompletionRow {
  /// The row's columns by their names.
  var json: JSON {
    .object(fields.map { JSON.Member(name: $0.name, value: .string($0.text)) })
  }
}
