public import Training

/// A person on the roster, as HR wrote them down.
public struct RosterPerson: Hashable, Sendable {
  /// The number, name, address, organisation, site and roles.
  public var person: Person
  /// The first day of work, or nothing where HR does not say.
  public var start: Day?
  /// The last day of work, or nothing.
  public var end: Day?
  /// To whom the person reports, or nothing.
  public var manager: String
  /// What holds for this person and not for others.
  public var overrides: RosterOverrides
  /// Why the person needs no training at all, or nothing.
  public var exemption: String
  /// The line of the roster on which the person stands.
  public var line: Int
  /// Whether the roster itself says whose policy binds the person; otherwise that was taken for granted.
  public var namesOrganization = true

  /// Makes a person.
  public init(
    person: Person, start: Day? = nil, end: Day? = nil, manager: String = "",
    overrides: RosterOverrides = RosterOverrides(), exemption: String = "", line: Int = 0
  ) {
    self.person = person
    self.start = start
    self.end = end
    self.manager = manager
    self.overrides = overrides
    self.exemption = exemption
    self.line = line
  }
}

/// What holds for one person and not for others, by the ids of courses.
///
/// In a roster: `season=2026-09-01` gives a course another due date, `+season` asks for a course that
/// the roles do not ask for, `-season` does not ask for one that they do; several are separated by `;`.
public struct RosterOverrides: Hashable, Sendable {
  /// Due dates by course.
  public var due: [String: Day] = [:]
  /// Courses that are asked for in any case.
  public var added: Set<String> = []
  /// Courses that are not asked for.
  public var removed: Set<String> = []

  /// Changes nothing.
  public init() {}

  /// Reads what stands in a roster, or nothing where it is something else.
  public init?(_ text: String) {
    for part in text.split(separator: ";") {
      let word = part.trimmingSpaces()
      if word.hasPrefix("+"), word.count > 1 {
        added.insert(String(word.dropFirst()))
      } else if word.hasPrefix("-"), word.count > 1 {
        removed.insert(String(word.dropFirst()))
      } else {
        let sides = word.split(separator: "=", maxSplits: 1)
        guard sides.count == 2, let day = Day(String(sides[1])) else { return nil }
        due[String(sides[0])] = day
      }
    }
  }
}

extension StringProtocol {
  /// Returns the text without spaces at its ends.
  func trimmingSpaces() -> String {
    var rest = Substring(self).drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
