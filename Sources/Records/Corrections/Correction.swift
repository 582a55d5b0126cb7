/// That a row takes the place of another, and why.
///
/// A correction is a row of its own. `supersedes` names the row that it replaces; `result` is `voided`
/// where nothing takes its place; `mode` holds the course's mode and, after a `;`, the reason; and
/// `attested_name` with `attested_at` name who made it and when. The replaced row stays in the file.
public struct Correction: Hashable, Sendable {
  /// Why a row was corrected.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    /// The number, name, site, role or season was wrong.
    case wrongDetails = "wrong-details"
    /// It belongs to another person.
    case wrongPerson = "wrong-person"
    /// Somebody else answered.
    case takenByAnother = "taken-by-another"
    /// The same run was recorded twice.
    case duplicate
    /// The program or the content was at fault.
    case technicalFault = "technical-fault"
    /// The school decided so.
    case decision
  }

  /// The id of the row that is replaced.
  public var supersedes: String
  /// Why.
  public var reason: Reason
  /// Whether the replaced row counts for nothing from now on.
  public var isVoid: Bool

  /// Makes a correction.
  public init(supersedes: String, reason: Reason, isVoid: Bool) {
    self.supersedes = supersedes
    self.reason = reason
    self.isVoid = isVoid
  }
}
