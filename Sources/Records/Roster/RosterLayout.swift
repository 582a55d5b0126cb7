internal import Training

/// Which column of a roster holds what.
enum RosterLayout {
  /// Our own columns, by name.
  case own([String: Int], unknown: [String])
  /// A OneRoster 1.1 `users.csv`, by name.
  case oneRoster([String: Int])

  private static let required = ["staff_id", "name", "roles"]
  private static let optional = [
    "email", "organization", "site", "start_date", "end_date", "manager", "overrides", "exemption",
  ]

  /// Reads the header.
  init(_ names: [String]) throws(RosterFault) {
    let places = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
    guard places.count == names.count else {
      throw RosterFault("has two columns of the same name in its header")
    }
    if places["sourcedId"] != nil, places["givenName"] != nil, places["familyName"] != nil {
      self = .oneRoster(places)
      return
    }
    guard names.count > 1 || !names.contains(where: { $0.contains(";") }) else {
      throw RosterFault("has semicolons between its columns; save it with commas")
    }
    let missing = RosterLayout.required.filter { places[$0] == nil }
    guard missing.isEmpty else {
      let list = missing.map { "`\($0)`" }.joined(separator: ", ")
      throw RosterFault(
        "lacks the column\(missing.count == 1 ? "" : "s") \(list) in its header, and is no OneRoster file"
      )
    }
    let known = Set(RosterLayout.required + RosterLayout.optional)
    self = .own(places, unknown: names.filter { !known.contains($0) })
  }

  /// The columns that are not read.
  var unknown: [String] {
    if case .own(_, let unknown) = self { unknown } else { [] }
  }

  /// Returns the person of a row, or nothing where the row stands for somebody who is no employee.
  func person(
    _ texts: [String], line: Int, words: Roster.Words
  ) throws(RosterFault) -> RosterPerson? {
    switch self {
    case .own(let places, _):
      try RosterRow(texts, places, line, words).ownPerson()
    case .oneRoster(let places):
      try RosterRow(texts, places, line, words).oneRosterPerson()
    }
  }
}
