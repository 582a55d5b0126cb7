public import Training

/// What a course asks of whom, and by when.
public struct CourseTerms: Hashable, Sendable {
  /// A season of one year.
  public struct Term: Hashable, Sendable {
    /// The season's name in records.
    public var id: String
    /// The first day on which the course can be taken.
    public var opens: Day
    /// The day by which it should be finished.
    public var due: Day
    /// The last day.
    public var ends: Day

    /// Makes a term.
    public init(id: String, opens: Day, due: Day, ends: Day) {
      self.id = id
      self.opens = opens
      self.due = due
      self.ends = ends
    }
  }

  /// The course's id.
  public var id: String
  /// Who takes it, in the vocabulary's words for senders.
  public var roles: Set<String>
  /// For how many months it counts where no term ends it.
  public var validMonths: Int
  /// Within how many days of starting work it is due.
  public var dueDays: Int
  /// The terms in which it is taken; none means that it can be taken at any time.
  public var terms: [Term]

  /// Makes the terms of a course.
  public init(
    id: String, roles: Set<String>, validMonths: Int = 12, dueDays: Int = 30, terms: [Term] = []
  ) {
    self.id = id
    self.roles = roles
    self.validMonths = validMonths
    self.dueDays = dueDays
    self.terms = terms
  }

  /// Takes what `course` says, with the terms of two years before `day` and one after.
  ///
  /// - Parameters:
  ///   - course: The course.
  ///   - roles: Who takes it, in the vocabulary's words.
  ///   - day: The day that is asked about.
  public init(_ course: Course, roles: Set<String>, around day: Day) {
    var terms: [Term] = []
    var from = day.adding(days: -800)
    while let season = course.nextSeason(after: from), season.opens <= day.adding(days: 400) {
      terms.append(
        Term(id: season.id, opens: season.opens, due: season.due, ends: season.ends))
      from = season.opens
    }
    self.init(
      id: course.id, roles: roles, validMonths: course.validMonths,
      dueDays: course.dueDays ?? 30, terms: terms)
  }

  /// Returns the term that is open on `day`, the one that opened last where several are.
  func term(on day: Day) -> Term? {
    terms.filter { $0.opens <= day && day <= $0.ends }.max { $0.opens < $1.opens }
  }

  /// Returns the term that opens next after `day`.
  func nextTerm(after day: Day) -> Term? {
    terms.filter { $0.opens > day }.min { $0.opens < $1.opens }
  }
}
