public import PolicyRules
public import Training

extension StatusRow {
  /// How the people of `rows` stand on `day`, and how many stand how.
  public static func paragraphs(_ rows: [StatusRow], on day: Day) -> [Paragraph] {
    if rows.isEmpty { return [Paragraph("Nobody.")] }
    let counts = Dictionary(grouping: rows, by: \.status).mapValues(\.count)
    let said = Status.allCases.compactMap { status in
      counts[status].map { "\($0) \(status.rawValue)" }
    }
    return rows.map { Paragraph(Visible.text($0.sentence(on: day)), label: $0.who) }
      + [Paragraph("As of \(day): \(said.joined(separator: ", ")).")]
  }

  /// The rows, for programs.
  public static func json(_ rows: [StatusRow], on day: Day) -> JSON {
    .members(["on": .string(day.description), "rows": .array(rows.map(\.json))])
  }

  /// Who it is, for people.
  private var who: String { "\(person.person.name) (\(person.person.staffID))" }

  /// How the person stands, as a sentence.
  private func sentence(on day: Day) -> String {
    if status == .exempt { return "\(course): exempt (\(note))." }
    var parts = ["\(course): \(status.rawValue)"]
    if let due { parts.append("\(dueWord) \(due)") }
    if let completed { parts.append("completed \(completed)") }
    if let validUntil, validUntil != due, status != .lapsed {
      parts.append("\(validUntil < day ? "counted" : "counts") until \(validUntil)")
    }
    if status == .inProgress, let lastAnswer { parts.append("last answer \(lastAnswer)") }
    if !note.isEmpty { parts.append(note) }
    return parts.joined(separator: ", ") + "."
  }

  /// What the day was, or will be, on which it was due.
  private var dueWord: String {
    switch status {
    case .overdue: "since"
    case .expired where due == validUntil: "ran out"
    case .lapsed: "days of grace ended"
    default: "due"
    }
  }

  private var json: JSON {
    .object(
      zip(StatusRow.columns, fields).map { name, text in
        switch name {
        case "roles": JSON.Member(name: name, value: .strings(person.person.roles))
        case "due", "completed", "valid_until", "last_answer":
          JSON.Member(name: name, value: text.isEmpty ? .null : .string(text))
        default: JSON.Member(name: name, value: .string(text))
        }
      } + [JSON.Member(name: "counts", value: .bool(counts))])
  }
}
