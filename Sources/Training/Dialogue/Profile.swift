public import StrictYAML

/// Who sits at a machine, remembered from the last time.
public struct Profile: Hashable, Sendable {
  /// The person.
  public var person: Person

  /// Remembers `person`.
  public init(person: Person) {
    self.person = person
  }

  /// Reads a profile that was kept; nothing where it is damaged.
  ///
  /// - Throws: what is wrong with a profile that a newer program keeps.
  public init?(_ file: SourceFile) throws(Finding) {
    guard let root = try? compose(file) else { return nil }
    var findings = Findings(file: file.path)
    guard FileFormat.profile.isOf(root, into: &findings) else {
      if let newer = findings.list.first(where: { $0.code == "newer-format" }) { throw newer }
      return nil
    }
    let known = ["format", "staff-id", "name", "email", "site", "roles", "policy"]
    guard let fields = Fields(root, of: "the profile", known: known, into: &findings),
      let staffID = fields.requiredText("staff-id", into: &findings),
      let name = fields.requiredText("name", into: &findings),
      let policy = fields.requiredText("policy", into: &findings)
    else { return nil }
    person = Person(
      staffID: staffID.text, name: name.text,
      email: fields.text("email", into: &findings)?.text ?? "", organization: policy.text,
      site: fields.text("site", into: &findings)?.text ?? "",
      roles: fields.texts("roles", into: &findings).map(\.text))
    if findings.hasErrors { return nil }
  }

  /// The profile as it is kept.
  public var text: String {
    """
    format: \(FileFormat.profile)
    staff-id: \(quoted(person.staffID))
    name: \(quoted(person.name))
    email: \(quoted(person.email))
    site: \(quoted(person.site))
    roles: [\(person.roles.map(quoted).joined(separator: ", "))]
    policy: \(quoted(person.organization))

    """
  }

  private func quoted(_ text: String) -> String {
    // By scalars: a quote with an accent on it is another character, and a quote all the same.
    let parts = text.unicodeScalars.split(separator: "'", omittingEmptySubsequences: false)
    return "'\(parts.map { String($0) }.joined(separator: "''"))'"
  }
}
