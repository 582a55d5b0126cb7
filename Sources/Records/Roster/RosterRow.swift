internal import PolicyRules
internal import Training

/// One row of a roster, read by the names of its columns.
struct RosterRow {
  private let texts: [String]
  private let places: [String: Int]
  private let line: Int
  private let words: Roster.Words

  init(_ texts: [String], _ places: [String: Int], _ line: Int, _ words: Roster.Words) {
    self.texts = texts
    self.places = places
    self.line = line
    self.words = words
  }

  /// Returns the person of a row in our own columns.
  func ownPerson() throws(RosterFault) -> RosterPerson {
    let roles = list("roles")
    if roles.isEmpty { throw RosterFault("names no role") }
    for role in roles where !words.roles.contains(role) {
      throw RosterFault(
        "names the role `\(Visible.text(role))`, which is not in the vocabulary; \(help(role))"
      )
    }
    let overrides = try overrides()
    let person = Person(
      staffID: try staffID(text("staff_id")), name: try name(text("name")), email: text("email"),
      organization: try organization(text("organization")), site: text("site"), roles: roles)
    var found = RosterPerson(
      person: person, start: try day("start_date"), end: try day("end_date"),
      manager: text("manager"), overrides: overrides, exemption: exemption, line: line)
    found.namesOrganization = !text("organization").isEmpty
    return found
  }

  /// What holds for this person, by courses that there are.
  private func overrides() throws(RosterFault) -> RosterOverrides {
    guard let overrides = RosterOverrides(text("overrides")) else {
      throw RosterFault(
        "has overrides that are not of the form `course=2026-09-01`, `+course` or `-course`")
    }
    guard let courses = words.courses else { return overrides }
    let named = overrides.added.union(overrides.removed).union(overrides.due.keys)
    guard let unknown = named.subtracting(courses).min() else { return overrides }
    let help =
      nearestWord(to: unknown, in: courses.sorted()).map { "did you mean `\($0)`?" }
      ?? "write one of \(courses.sorted().map { "`\($0)`" }.joined(separator: ", "))"
    throw RosterFault(
      "has overrides for the course `\(Visible.text(unknown))`, which there is not; \(help)")
  }

  /// Why nothing is asked of the person; a plain no is no reason.
  private var exemption: String {
    let reason = text("exemption")
    return ["no", "none", "false", "0", "-"].contains(reason.lowercased()) ? "" : reason
  }

  /// Offers the role that `word` is but for its capitals, or the nearest one, or else all roles.
  private func help(_ word: String) -> String {
    let all = words.roles.sorted()
    let plain = word.lowercased().replacing(" ", with: "-")
    if all.contains(plain) { return "write `\(plain)`" }
    if let near = nearestWord(to: plain, in: all) { return "did you mean `\(near)`?" }
    return "write \(all.map { "`\($0)`" }.joined(separator: ", "))"
  }

  /// Returns the employee of a OneRoster row; nothing for students, parents and rows to be deleted.
  func oneRosterPerson() throws(RosterFault) -> RosterPerson? {
    let roles = [
      "administrator": "administrator", "teacher": "teacher", "aide": "staff", "proctor": "staff",
    ]
    guard text("status") != "tobedeleted", text("enabledUser") != "false" else { return nil }
    guard let role = roles[text("role")] else {
      let others = ["guardian", "parent", "relative", "student"]
      if others.contains(text("role")) { return nil }
      throw RosterFault(
        "names the role `\(Visible.text(text("role")))`, which OneRoster 1.1 does not have")
    }
    let names = [text("givenName"), text("familyName")].filter { !$0.isEmpty }
    let sites = text("orgSourcedIds").split(separator: ",").map { $0.trimmingSpaces() }
    let person = Person(
      staffID: try staffID(oneRosterID), name: try name(names.joined(separator: " ")),
      email: text("email"), organization: try organization(""), site: sites.first ?? "",
      roles: [role])
    var found = RosterPerson(person: person, line: line)
    found.namesOrganization = false
    return found
  }

  /// The HR number: `identifier`, else the only id of `userIds`, else the id of the row.
  private var oneRosterID: String {
    if !text("identifier").isEmpty { return text("identifier") }
    let ids = text("userIds").split(separator: ",").map { $0.trimmingSpaces() }
    if ids.count == 1, let id = ids.first, id.hasPrefix("{"), id.hasSuffix("}"),
      let colon = id.firstIndex(of: ":")
    {
      return String(id[id.index(after: colon)...].dropLast()).trimmingSpaces()
    }
    return text("sourcedId")
  }
}

extension RosterRow {
  private func text(_ column: String) -> String {
    places[column].map { texts[$0].trimmingSpaces() } ?? ""
  }

  private func list(_ column: String) -> [String] {
    text(column).split { $0 == ";" || $0 == "," }.map { $0.trimmingSpaces() }
      .filter { !$0.isEmpty }
  }

  private func day(_ column: String) throws(RosterFault) -> Day? {
    if text(column).isEmpty { return nil }
    guard let day = Day(text(column)) else {
      throw RosterFault("has a `\(column)` that is not a day such as 2026-11-22")
    }
    return day
  }

  private func staffID(_ text: String) throws(RosterFault) -> String {
    if text.isEmpty { throw RosterFault("has no staff_id") }
    if RosterRow.isExponent(text) {
      throw RosterFault(
        "has a staff_id like `1.23E+05`, as a spreadsheet writes long numbers; "
          + "format the column as text, and write the number anew")
    }
    return try plain(text, "staff_id")
  }

  /// Returns whether `text` is a number in the form that spreadsheets give to long ones.
  private static func isExponent(_ text: String) -> Bool {
    let sides = text.split(separator: "E", omittingEmptySubsequences: false)
    guard sides.count == 2, sides[1].first == "+", Int(sides[1].dropFirst()) != nil else {
      return false
    }
    return Double(String(sides[0])) != nil
  }

  private func name(_ text: String) throws(RosterFault) -> String {
    if text.isEmpty { throw RosterFault("has no name") }
    return try plain(text, "name")
  }

  /// Refuses what would act on a screen, and what is left of a spreadsheet's conversion.
  private func plain(_ text: String, _ column: String) throws(RosterFault) -> String {
    if Visible.acts(in: text) {
      throw RosterFault("has a character in `\(column)` that cannot be seen; type it anew")
    }
    return text
  }

  private func organization(_ text: String) throws(RosterFault) -> String {
    guard let organization = text.isEmpty ? words.organization : text else {
      throw RosterFault("names no organization")
    }
    guard words.organizations.contains(organization) else {
      throw RosterFault(
        "names the organization `\(Visible.text(organization))`, which has no policy")
    }
    return organization
  }
}
