public import PolicyRules
public import Training

/// A certificate as a page of plain text.
public struct CertificateText {
  let record: CompletionRecord
  let course: Course
  let policy: Policy?

  /// Makes the page of `record`; `policy` is the text that it was reached under, where it is known.
  public init(record: CompletionRecord, course: Course, policy: Policy?) {
    self.record = record
    self.course = course
    self.policy = policy
  }

  /// The page, at most 72 columns wide where no word is wider; what would act on a screen is written
  /// out, for names come from ledgers that others can write to.
  public var text: String {
    paragraphs.map { wrapped(Visible.text($0)) }.joined(separator: "\n\n") + "\n"
  }

  private var day: Day { record.completedAt.day }

  /// What stands on it, a line a paragraph.
  var paragraphs: [String] {
    ["Certificate \(record.certificate)", whole, topics, counts, signed, check].filter {
      !$0.isEmpty
    }
  }

  private var whole: String {
    let person = record.person
    let site = person.site.isEmpty ? "" : ", \(person.site)"
    let policy = policy.map { "\"\($0.title)\" of \($0.organization)" } ?? record.policy
    return """
      \(person.name), staff number \(person.staffID)\(site), passed the course \(course.title)\
      \(season) on \(day.fullWords), under \(policy), version \(record.policyVersion).
      """
  }

  private var season: String {
    guard !record.season.isEmpty else { return "" }
    let season = course.season(on: day)
    return season?.id == record.season ? " (\(season?.title ?? ""))" : " (\(record.season))"
  }

  private var topics: String {
    let titles = record.topicsMet.map { id in policy?.topics.first { $0.id == id }?.title ?? id }
    return "Topics met: \(titles.joined(separator: "; "))."
  }

  private var counts: String {
    record.validUntil.map { "It counts until \($0.fullWords)." } ?? ""
  }

  private var signed: String {
    guard let policy else { return "" }
    return "Signed: \(record.attestedName), under the sentence: \(policy.attestation)"
  }

  private var check: String {
    """
    To check this certificate, look its code up in the school's records: tap-trainer records show \
    \(record.certificate). SHA-256 of the policy's text: \(record.policyDigest)
    """
  }

  private func wrapped(_ paragraph: String) -> String {
    var rows: [String] = []
    for word in paragraph.split(separator: " ") {
      if let row = rows.last, row.count + 1 + word.count <= 72 {
        rows[rows.count - 1] = "\(row) \(word)"
      } else {
        rows.append(String(word))
      }
    }
    return rows.joined(separator: "\n")
  }
}

extension Day {
  /// The day with its year, for papers that are read later.
  var fullWords: String { words(on: Day(number: .min)) }
}
