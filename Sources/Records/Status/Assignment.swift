public import PolicyRules
public import Training

/// Whom a school wants trained in what, as of one day: what a status or a report starts from.
public struct Assignment {
  /// What somebody asks for.
  public struct Terms: Hashable, Sendable {
    /// The path of the roster, if there is one.
    public var roster: String?
    /// The day that is asked about.
    public var day: Day
    /// From which day on the present policy holds, where somebody says so.
    public var changedOn: Day?
    /// For how many days a completion under an older policy still counts.
    public var grace: Int
    /// Whether other words in the policy are a change, even where no ruling changed.
    public var wording: Bool
    /// The policy of people whose row names none; the first where nothing is given.
    public var policy: String?

    /// Asks for what holds on `day`.
    public init(
      roster: String?, day: Day, changedOn: Day? = nil, grace: Int = 30, wording: Bool = false,
      policy: String? = nil
    ) {
      self.roster = roster
      self.day = day
      self.changedOn = changedOn
      self.grace = grace
      self.wording = wording
      self.policy = policy
    }
  }

  /// The people.
  public let roster: Roster
  /// What each course asks of whom.
  public let courses: [CourseTerms]
  /// What changed since people learned.
  public let changes: [PolicyChange]
  /// What is to be known of the changes, in sentences.
  public let notes: [String]
  /// The content.
  public let content: Content
  /// The day.
  public let day: Day

  /// Reads the roster, and from the ledgers of `folder` under which policies people learned.
  ///
  /// Of a roster whose header cannot be read nothing but its faults is known.
  /// - Throws: ``ContentFaults``, ``Misstatement`` or ``LedgerFailure``.
  public init(
    _ terms: Terms, _ content: Content, in folder: LedgerFolder, _ archive: ContentArchive
  ) throws {
    let library = try content.wholeLibrary()
    self.content = content
    day = terms.day
    let words = library.vocabulary.roleWords
    courses = library.courses.map { course in
      let roles = words.filter { course.isFor(roles: library.roles([$0])) }
      return CourseTerms(course, roles: Set(roles), around: terms.day)
    }
    // A roster that names no organization means the policy that is gone by.
    let known = Roster.Words(
      roles: Set(words), organizations: Set(content.policies.map(\.id)),
      organization: try content.policy(terms.policy).id, courses: Set(courses.map(\.id)))
    roster = try terms.roster.map { try Roster(path: $0, words: known) } ?? Roster()
    guard roster.isReadable else {
      changes = []
      notes = []
      return
    }
    var unused = LedgerFaults()
    changes = try archive.changes(
      to: content, for: folder.policyUses(faults: &unused), changedOn: terms.changedOn,
      on: terms.day, grace: terms.grace, wording: terms.wording)
    notes = Assignment.notes(changes, content, terms)
  }

  /// Says of each word of `filter` that nobody knows that it is so.
  public func unknownWords(
    _ filter: RecordFilter, in folder: LedgerFolder
  ) throws(LedgerFailure) -> [Misstatement] {
    let known = [
      "course": Set(courses.map(\.id)), "organization": Set(content.policies.map(\.id)),
      "site": Set(roster.people.map(\.person.site)),
      "staff_id": Set(roster.people.map(\.person.staffID)),
      "roles": Set(content.vocabulary?.roleWords ?? []),
    ]
    return try filter.unknownWords(.completions, in: folder, known: known)
  }

  private static func notes(
    _ changes: [PolicyChange], _ content: Content, _ terms: Terms
  ) -> [String] {
    let words = changes.filter { $0.topics.isEmpty && !$0.reworded.isEmpty }.map { change in
      "Note: the words of `\(change.policy)` changed in \(change.reworded.joined(separator: ", ")), "
        + "but no ruling did: nobody is asked to train again, unless you say --wording."
    }
    let undated = Set(content.policies.filter { $0.effective == nil }.map(\.id))
    let isSliding =
      terms.changedOn == nil
      && changes.contains { !$0.topics.isEmpty && undated.contains($0.policy) }
    let day =
      "Note: the policy changed; days of grace are counted from \(terms.day). Say with "
      + "--changed-on, or in the policy's file as `effective`, from which day it holds."
    return Set(words).sorted() + (isSliding ? [day] : [])
  }
}
