internal import StrictYAML

extension CourseReader {
  static let seasonFields = ["id", "title", "opens", "due", "ends"]

  /// Returns the season that stands in `node`, or nothing where it has faults.
  mutating func season(_ node: Node) -> YearlySeason? {
    guard
      let fields = Fields(
        node, of: "season", known: Self.seasonFields, into: &words.findings)
    else { return nil }
    let id = words.slug("id", of: fields)
    let title = fields.requiredText("title", into: &words.findings)
    let opens = date("opens", fields)
    let due = date("due", fields)
    let ends = date("ends", fields)
    guard let id, let title, let opens, let due, let ends else { return nil }
    return YearlySeason(id: id.text, title: title.text, opens: opens, due: due, ends: ends)
  }

  private mutating func date(_ name: String, _ fields: Fields) -> YearlySeason.Date? {
    guard let word = fields.requiredText(name, into: &words.findings) else { return nil }
    // A leap year, so that every day of any year is one.
    if let day = Day("2024-\(word.text)") {
      let (_, month, date) = day.parts
      return YearlySeason.Date(month: month, day: date)
    }
    words.findings.error(
      "bad-date", "\(ticked(word.text)) is no day of the year", at: word.position,
      help: "write month and day, as in `08-28`")
    return nil
  }
}
