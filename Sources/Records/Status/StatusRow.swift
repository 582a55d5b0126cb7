public import Training

/// How one person stands with one course.
public struct StatusRow: Hashable, Sendable {
  /// The person; of somebody who is not on the roster, as the latest completion has them.
  public var person: RosterPerson
  /// The course.
  public var course: String
  /// How the person stands.
  public var status: Status
  /// Whether a completion counts on that day, also where the next one is due soon.
  public var counts: Bool
  /// By when it is, or was, due.
  public var due: Day?
  /// When it was last completed.
  public var completed: Day?
  /// The last day on which that completion counts.
  public var validUntil: Day?
  /// When the person last answered an item of the course.
  public var lastAnswer: Day?
  /// Why, where that is not plain.
  public var note: String
  /// Whether the policy changed for the person since the completion.
  public var isAffectedByChange = false
  /// Whether the last completion was voided, and nothing else counts.
  public var isVoided = false

  /// The names of the columns, in order.
  public static let columns = [
    "staff_id", "name", "organization", "site", "roles", "manager", "course", "status", "due",
    "completed", "valid_until", "last_answer", "note",
  ]

  /// Returns what stands in the columns.
  public var fields: [String] {
    let person = person.person
    return [
      person.staffID, person.name, person.organization, person.site,
      person.roles.joined(separator: ";"), self.person.manager, course, status.rawValue,
      due?.description ?? "", completed?.description ?? "", validUntil?.description ?? "",
      lastAnswer?.description ?? "", note,
    ]
  }
}
