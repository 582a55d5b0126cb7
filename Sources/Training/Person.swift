/// Who takes a course, as HR knows them.
public struct Person: Hashable, Sendable {
  /// The number that HR gave; always a text, leading zeros count.
  public var staffID: String
  /// The full name.
  public var name: String
  /// The school e-mail address, or nothing.
  public var email: String
  /// The organisation, by the policy's id.
  public var organization: String
  /// The site, or nothing.
  public var site: String
  /// What the person does, in the vocabulary's words for senders.
  public var roles: [String]

  /// Makes a person.
  public init(
    staffID: String, name: String, email: String = "", organization: String, site: String = "",
    roles: [String]
  ) {
    self.staffID = staffID
    self.name = name
    self.email = email
    self.organization = organization
    self.site = site
    self.roles = roles
  }
}
