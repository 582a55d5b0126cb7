public import PolicyRules
internal import Training

extension Review {
  /// Everything for people; with `policyText` the whole text of the policy, too.
  public func paragraphs(policyText: Bool) -> [Paragraph] {
    let text = policyText ? text.map { [Paragraph($0)] } ?? [] : []
    return dossier.paragraphs + [Paragraph(Visible.text(policySentence), label: "Policy")] + text
      + entries.flatMap(\.paragraphs) + [Paragraph(sentence)]
  }

  /// Where the policy stands, as a sentence.
  private var policySentence: String {
    let record = dossier.row.record
    guard let policy else {
      return "\(record.policy), version \(record.policyVersion). Its text was not kept beside the "
        + "records, or was changed there, so the answers cannot be marked anew."
    }
    return "\(policy.title), version \(policy.version), as it stood then. "
      + "Its SHA-256 is \(policy.digest)."
  }

  /// What marking anew came to, in sentences.
  private var sentence: String {
    let count = entries.count
    if count == 0 { return "There are no answers to mark anew." }
    guard let agrees else { return "\(counted(count, "answer")), not marked anew." }
    let same = entries.count { $0.agrees == true }
    let change =
      texts > 1 ? " The policy changed on the way; each answer counts by the text of its day." : ""
    if agrees, same < count {
      return "\(same) of \(count) answers, marked anew, come to the same marks; the others could "
        + "not be marked anew.\(change)"
    }
    if agrees, count == 1 {
      return "The one answer, marked anew, comes to the same marks.\(change)"
    }
    return agrees
      ? "All \(count) answers, marked anew, come to the same marks.\(change)"
      : "\(count - same) of \(count) answers do not come to the same marks.\(change)"
  }

  /// What is not as it was written, a sentence each.
  public var faults: [String] {
    dossier.changed.map(\.description)
      + (wrongFigures.isEmpty
        ? []
        : [
          "the answers add up to something else than the completion says in "
            + wrongFigures.map { "`\($0)`" }.joined(separator: ", ")
        ])
      + (isKeptChanged ? ["the content that was kept beside the records was changed"] : [])
  }

  /// Everything, for programs.
  public var json: JSON {
    .members([
      "record": dossier.row.json,
      "corrected_by": .strings(dossier.history.later.map(\.recordID)),
      "corrects": .strings(dossier.history.earlier.map(\.recordID)),
      "policy": policy.map { policy in
        .members([
          "id": .string(policy.id), "version": .string(policy.version),
          "digest": .string(policy.digest), "text": text.map(JSON.string) ?? .null,
        ])
      } ?? .null,
      "responses": .array(entries.map(\.json)), "agrees": agrees.map(JSON.bool) ?? .null,
      "changed": .strings(faults), "policy_texts": .integer(texts),
      "lost_file": dossier.lostFile.map(JSON.string) ?? .null,
    ])
  }
}

extension Review.Entry {
  /// The answer with its marks, and the clauses that decide.
  fileprivate var paragraphs: [Paragraph] {
    [Paragraph(Visible.text(sentence), label: name)]
      + clauses.map { Paragraph("\"\($0.readable)\"", label: $0.id) }
  }

  /// The answer and its marks, as a sentence.
  private var sentence: String {
    let marks = "\(response.credit == 1 ? "right" : "marks \(response.credit) of 1")"
    let again =
      switch agrees {
      case nil: "not marked anew"
      case true?: "the same when marked anew"
      case false?: "marks \(mark?.credit ?? 0) of 1 when marked anew"
      }
    return "answered \(response.given), policy \(response.verdict), \(marks), \(again)."
  }

  fileprivate var json: JSON {
    .members([
      "scenario": .string(response.scenario), "revision": .integer(response.revision),
      "item": .string(response.item), "given": .string(response.given),
      "answered_at": .string(response.answeredAt.description),
      "verdict": .string(response.verdict), "clauses": .strings(response.clauses),
      "credit": .number(response.credit.description),
      "direction": .string(response.direction.rawValue), "critical": .bool(response.isCritical),
      "replayed": mark.map { mark in
        .members([
          "credit": .number(mark.credit.description),
          "direction": .string(mark.direction.rawValue), "critical": .bool(mark.isCritical),
        ])
      } ?? .null,
      "agrees": agrees.map(JSON.bool) ?? .null,
    ])
  }
}
