internal import ArgumentParser
internal import PolicyRules
internal import Records
internal import Terminal
internal import Training

/// Shows one completion with the policy that was in force, its answers, and a marking anew.
struct RecordsShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one completion, its answers, and the policy in force.",
    discussion: """
      The answers are marked anew from the content that was kept beside the records, and must come \
      to the same marks; the completion's figures are added up anew. Exit code 2: something is not \
      as it was written. 1: the answers' file is gone, or cannot be read.
      """)

  @Argument(
    help: "The completion's record_id, as `records list` shows it, or its certificate's code.")
  var id: String

  @Flag(help: "Show the whole text of the policy, too.")
  var policyText = false

  @Flag(help: "Answer in JSON.")
  var json = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    let records = try Folders.toRead(options.records)
    var faults = LedgerFaults()
    let folder = LedgerFolder(records)
    let id = try folder.recordID(of: id)
    guard let dossier = try folder.dossier(id, faults: &faults) else {
      throw Stop(.usage, "there is no record `\(id)`; `records list --all` shows their names")
    }
    let review = try Review(dossier, kept: KeptContent(records: records))
    if json {
      try options.output.write(review.json)
    } else {
      try show(review)
    }
    if review.isChanged {
      throw Stop(.faults, review.faults)
    }
    if let lost = dossier.lostFile {
      throw Stop(.failed, "`\(lost)`, which held the answers, is not there")
    }
    try faults.report(options)
  }

  private func show(_ review: Review) throws(WriteFailure) {
    let output = options.output
    for (label, text) in review.dossier.facts { try output.say(text, label: label) }
    try output.say(review.policySentence, label: "Policy")
    if policyText, let text = review.text { try output.say(text) }
    for entry in review.entries {
      try output.say(entry.sentence, label: entry.name)
      for clause in entry.clauses { try output.say("\"\(clause.readable)\"", label: clause.id) }
    }
    try output.say(review.sentence)
  }
}

extension Dossier {
  /// What people want to know of the completion, each with its heading.
  fileprivate var facts: [(String, String)] {
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
    return facts
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
