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
      ("To", record.completedAt.description),
      ("Attested", "\(record.attestedName), \(record.attestedAt?.description ?? "not dated")"),
    ]
    if !record.certificate.isEmpty { facts.append(("Certificate", record.certificate)) }
    if let until = record.validUntil { facts.append(("Counts until", until.description)) }
    for other in corrections {
      facts.append(
        ("Corrected by", "\(other.recordID), \(other.correction?.reason.rawValue ?? "")"))
    }
    return facts.map { Paragraph($0.1, label: $0.0) }
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
  /// The row's columns by their names.
  var json: JSON {
    .object(fields.map { JSON.Member(name: $0.name, value: .string($0.text)) })
  }
}
