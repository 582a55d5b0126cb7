public import PolicyRules
public import Training

/// What HR and the principal want to know: who is trained, and which clauses are misunderstood.
public struct Report: Hashable, Sendable {
  /// The day as of which it holds.
  public let day: Day
  /// The organisations that it speaks of, by their names for people.
  public let organizations: [String]
  /// How everybody stands, or nothing where there is no roster.
  public let standing: GroupStanding?
  /// How groups stand, by what they are grouped by.
  public let groups: [StatusList.Grouping: [GroupStanding]]
  /// Who is overdue, expired or lapsed, the longest first.
  public let late: [StatusRow]
  /// How well people answer on each topic.
  public let topics: [Facility]
  /// How well people answer on each clause.
  public let clauses: [Facility]
  /// How many answers were read.
  public let answers: Int
  /// Whether so few people answered that their number of answers would tell of them.
  public let hidesAnswers: Bool
  /// How many rows of the roster could not be read, so that these people are missing.
  public let rosterFaults: Int
  /// What clauses say, by organisation and id.
  public let texts: ClauseTexts
  /// Rows that could not be read.
  public let faults: LedgerFaults

  /// Reads the ledgers of `folder`.
  ///
  /// - Complexity: reads the completions twice and the answers once; memory grows with people and clauses, not with rows.
  public init(
    _ folder: LedgerFolder, roster: Roster, courses: [CourseTerms], policies: [Policy] = [],
    where filter: RecordFilter = RecordFilter(), on day: Day, changes: [PolicyChange] = []
  ) throws(LedgerFailure) {
    var faults = LedgerFaults()
    var scan = HistoryScan(roster, courses, on: day)
    var fold = ResponseFold(roster, on: day)
    var seen = filter
    seen.until = min(filter.until ?? day, day)
    let tests = seen.tests(.responses)
    if !roster.people.isEmpty { try scan.readCompletions(folder, &faults) }
    var bad = LedgerFaults()
    try folder.scan(.responses, faults: &faults) { row, installation in
      var fault = scan.takeResponse(row)
      if tests.allSatisfy({ $0.holds(row) }) { fault = fold.take(row) ?? fault }
      if let fault { bad.add(.unreadable(.responses, installation, row.line, fault)) }
      return true
    }
    faults.add(bad)
    let disputeTests = seen.tests(.disputes)
    try folder.scan(.disputes, faults: &faults) { row, _ in
      if disputeTests.allSatisfy({ $0.holds(row) }) { fold.takeDispute(row) }
      return true
    }
    let list = StatusList(roster, courses, scan, on: day, changes: changes).matching(filter)
    self.day = day
    standing = roster.people.isEmpty ? nil : list.standing
    groups = Dictionary(
      uniqueKeysWithValues: StatusList.Grouping.allCases.map { ($0, list.standing(by: $0)) })
    late = list.late
    topics = fold.topicFacilities
    clauses = fold.clauseFacilities
    answers = fold.answers
    hidesAnswers = (1..<Facility.fewest).contains(fold.people.count { $0.answers > 0 })
    rosterFaults = roster.faults.count
    texts = ClauseTexts(policies)
    organizations = texts.names(of: topics.map(\.organization))
    self.faults = faults
  }
}

extension StatusList {
  /// Who is overdue, expired or lapsed, the longest first.
  var late: [StatusRow] {
    rows.filter { [.overdue, .expired, .lapsed].contains($0.status) }
      .sorted { ($0.due?.number ?? .max) < ($1.due?.number ?? .max) }
  }
}

/// What clauses say, for people who read a report.
public struct ClauseTexts: Hashable, Sendable {
  /// One clause.
  public struct Text: Hashable, Sendable {
    /// Its section.
    public let heading: String
    /// Its text.
    public let text: String
  }

  private var clauses: [String: [String: Text]] = [:]
  private var topics: [String: [String: String]] = [:]
  private var names: [String: String] = [:]

  /// Takes the clauses and topics of `policies`.
  public init(_ policies: [Policy] = []) {
    for policy in policies {
      names[policy.id] = policy.organization
      topics[policy.id] = Dictionary(
        policy.topics.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
      clauses[policy.id] = Dictionary(
        policy.clauses.map {
          ($0.id, Text(heading: $0.section.last ?? "", text: $0.readable))
        }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// Returns a clause, if its policy is at hand.
  public func clause(_ id: String, of organization: String) -> Text? {
    clauses[organization]?[id]
  }

  /// Returns a topic's title, or its id.
  public func topic(_ id: String, of organization: String) -> String {
    topics[organization]?[id] ?? id
  }

  /// Returns the organisations' names for people, each once.
  func names(of organizations: [String]) -> [String] {
    Set(organizations).sorted().map { names[$0] ?? $0 }
  }
}
