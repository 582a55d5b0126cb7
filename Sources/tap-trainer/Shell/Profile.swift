internal import PolicyRules
internal import StrictYAML
internal import Training

/// Who sits at this machine, remembered from the last time.
struct Profile: Equatable {
  var person: Person

  /// Reads the profile kept at `path`; a missing or damaged one is asked for again.
  static func read(_ path: String) -> Profile? {
    guard let bytes = PrivateFile.read(path),
      let root = try? compose(SourceFile(path: path, bytes: bytes))
    else { return nil }
    var findings = Findings(file: path)
    let known = ["format", "staff-id", "name", "email", "site", "roles", "policy"]
    guard let fields = Fields(root, of: "the profile", known: known, into: &findings),
      let staffID = fields.requiredText("staff-id", into: &findings),
      let name = fields.requiredText("name", into: &findings),
      let policy = fields.requiredText("policy", into: &findings)
    else { return nil }
    let person = Person(
      staffID: staffID.text, name: name.text,
      email: fields.text("email", into: &findings)?.text ?? "", organization: policy.text,
      site: fields.text("site", into: &findings)?.text ?? "",
      roles: fields.texts("roles", into: &findings).map(\.text))
    return findings.hasErrors ? nil : Profile(person: person)
  }

  /// Keeps the profile at `path`.
  func write(_ path: String) throws(Stop) {
    let roles = person.roles.map(quoted).joined(separator: ", ")
    try PrivateFile.replace(
      path,
      with: """
        format: tap-profile/1
        staff-id: \(quoted(person.staffID))
        name: \(quoted(person.name))
        email: \(quoted(person.email))
        site: \(quoted(person.site))
        roles: [\(roles)]
        policy: \(quoted(person.organization))

        """)
  }

  private func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}
