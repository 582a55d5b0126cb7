internal import PolicyRules
public import Training

/// The people on the roster, if one lies beside the records, as people name themselves.
public struct Staff: Sendable {
  /// Whether there is a roster.
  let isListed: Bool
  private let people: [RosterPerson]

  /// Takes the people of `roster`; nothing where there is none.
  public init(_ roster: Roster?) {
    isListed = roster != nil
    people = roster?.people ?? []
  }

  /// Returns the person with this number or e-mail address, capitals aside.
  public func person(_ word: String) -> RosterPerson? {
    let asked = word.lowercased()
    return people.first { $0.person.staffID.lowercased() == asked }
      ?? people.first { !asked.isEmpty && $0.person.email.lowercased() == asked }
  }
}

extension Roster.Words {
  /// The words of `catalog`, for a roster beside the records: where it names no school, the person is
  /// asked.
  public init(_ catalog: Catalog) {
    self.init(
      roles: Set(catalog.vocabulary.roleWords), organizations: Set(catalog.heads.map(\.id) + [""]),
      organization: "")
  }
}
