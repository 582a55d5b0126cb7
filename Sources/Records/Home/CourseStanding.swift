internal import PolicyRules
public import Training

/// How a person stands with a course.
public struct CourseStanding: Hashable, Sendable {
  /// The course.
  public let course: Course
  /// What the records say, by the rules of HR's own list.
  let row: StatusRow
  /// The answers of a run that has no completion, if there is one.
  let unfinished: UnfinishedAttempt?
  /// The day that is asked about.
  let day: Day
  /// Whether nothing shows that the person was here when the course was due.
  var isNew = false

  /// Whether the course can be taken on that day.
  public var isOpen: Bool { course.seasons.isEmpty || course.season(on: day) != nil }

  /// Whether the person should take it now, or go on with it.
  var isWanted: Bool {
    guard isOpen, row.status != .exempt, row.status != .left else { return false }
    return unfinished != nil || !row.counts || row.status == .dueSoon
  }

  /// How it stands, in sentences for people.
  var sentence: String {
    switch row.status {
    case .exempt: return "not asked of you."
    case .left: return "not asked of you; on the roster you no longer work here."
    default: break
    }
    if !isOpen {
      return row.completed == nil
        ? seasonSentence : "\(doneSentence)The next one \(seasonSentence)"
    }
    if row.counts { return "\(doneSentence)\(againSentence)" }
    return "\(beginSentence)\(dueSentence)\(unfinished == nil ? lengthSentence : "")"
  }

  private var doneSentence: String {
    guard let completed = row.completed else { return "" }
    let done = "done on \(completed.words(on: day))."
    guard let until = row.validUntil else { return "\(done) " }
    let counts = until < day ? "counted" : "counts"
    return "\(done) It \(counts) until \(until.words(on: day)). "
  }

  private var againSentence: String {
    if let unfinished { return "Begun again: \(unfinished.progress) " }
    guard row.status == .dueSoon else { return "" }
    let why = row.note.isEmpty ? "Take it again" : capitalized(row.note)
    return "\(why): \(row.due?.dueWords(on: day) ?? "due soon")."
  }

  private var beginSentence: String {
    if let unfinished { return "begun, \(unfinished.progress) " }
    if row.status == .lapsed, let completed = row.completed {
      return "done on \(completed.words(on: day)), and \(row.note) since. "
    }
    let voided = "HR took back what you had done; ask there why. "
    return row.isVoided ? voided : row.completed == nil ? "not begun. " : doneSentence
  }

  private var dueSentence: String {
    if isNew, let season = course.season(on: day) {
      return "The \(season.title) began on \(season.opens.words(on: day)). "
    }
    return row.due.map { "\(capitalized($0.dueWords(on: day))). " } ?? ""
  }

  private var lengthSentence: String { "About \(course.minutes) minutes." }

  private var seasonSentence: String {
    guard let season = course.nextSeason(after: day) else { return "no season is open." }
    return "opens \(season.opens.words(on: day)), due \(season.due.words(on: day))."
  }
}

extension CourseStanding {
  /// How it stands, with the course's name.
  var line: String {
    var text = sentence
    while text.last == " " { text.removeLast() }
    return "\(course.title): \(text)"
  }
}

extension UnfinishedAttempt {
  fileprivate var progress: String {
    responses.count == 1 ? "1 answer given." : "\(responses.count) answers given."
  }
}
