internal import StrictYAML

extension CourseReader {
  static let seasonFields = ["id", "title", "opens", "due", "ends"]

  /// More than anybody has, and few enough to look through whenever a day is asked for.
  static let mostSeasons = 32

  /// Returns the seasons of a course that have no fault.
  mutating func seasons(_ fields: Fields) -> [YearlySeason] {
    let nodes = fields.list("seasons", into: &words.findings)
    if nodes.count > Self.mostSeasons {
      words.findings.error(
        "too-many", "a course has at most \(Self.mostSeasons) seasons", at: nodes[0].position)
      return []
    }
    var ids: Set<String> = []
    return nodes.compactMap { season($0, taken: &ids) }
  }

  private mutating func season(_ node: Node, taken: inout Set<String>) -> YearlySeason? {
    guard
      let fields = Fields(
        node, of: "season", known: Self.seasonFields, into: &words.findings)
    else { return nil }
    let id = words.slug("id", of: fields)
    if let id, !taken.insert(id.text).inserted {
      words.findings.error(
        "duplicate-id", "two seasons are called \(ticked(id.text))", at: id.position,
        help: "records tell them apart by this name; choose another")
    }
    let title = fields.requiredText("title", into: &words.findings)
    let opens = date("opens", fields)
    let due = date("due", fields)
    let ends = date("ends", fields)
    guard let id, let title, let opens, let due, let ends else { return nil }
    let season = YearlySeason(
      id: id.text, title: title.text, opens: opens, due: due, ends: ends)
    return checked(season, fields) ? season : nil
  }

  /// Reports a season whose days do not follow one another.
  private mutating func checked(_ season: YearlySeason, _ fields: Fields) -> Bool {
    // All days of a leap year are there, so that nothing moves from the 29th of February.
    guard let days = season.season(openingIn: 2024), days.due > days.ends else { return true }
    words.findings.error(
      "bad-date", "\(ticked(season.id)) is due when it is not open",
      at: fields["due"]?.position ?? fields.position,
      help: "let `due` lie between `opens` and `ends`")
    return false
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
