internal import PolicyRules
internal import Records
internal import Training

/// The people on the roster in the records folder, if one lies there.
struct Staff {
  /// Whether there is a roster.
  let isListed: Bool
  private let people: [RosterPerson]

  /// Reads `roster.csv`; rows that HR must mend are left out here, and named by the reports.
  init(_ folders: Folders, _ catalog: Catalog) {
    let sender = catalog.vocabulary.fact("sender")
    let roles = sender.map { catalog.vocabulary[$0].values.map(\.name) } ?? []
    // Where the roster names no school, the person is asked.
    let words = Roster.Words(
      roles: Set(roles), organizations: Set(catalog.heads.map(\.id) + [""]), organization: "")
    let roster = try? Roster(path: folders.roster, words: words)
    isListed = roster != nil
    people = roster?.people ?? []
  }

  /// Returns the person with this number or e-mail address, capitals aside.
  func person(_ word: String) -> RosterPerson? {
    let asked = word.lowercased()
    return people.first { $0.person.staffID.lowercased() == asked }
      ?? people.first { !asked.isEmpty && $0.person.email.lowercased() == asked }
  }
}
