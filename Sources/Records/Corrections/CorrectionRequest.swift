internal import PolicyRules
internal import Training

/// What somebody asks to be corrected of a completion.
public struct CorrectionRequest: Hashable, Sendable {
  /// What is to become of the completion.
  public enum Action: Hashable, Sendable {
    /// It counts for nothing from now on.
    case void
    /// It was voided, and counts again.
    case restore
    /// Its details are wrong.
    case change(Details)
  }

  /// The details that can be wrong; nothing leaves one as it is.
  public struct Details: Hashable, Sendable {
    /// The person's number.
    public var staffID: String?
    /// The person's name.
    public var name: String?
    /// The person's school e-mail address; empty where there is none.
    public var email: String?
    /// The site; empty where there is none.
    public var site: String?
    /// What the person does.
    public var roles: [String]?
    /// The season; empty where there is none.
    public var season: String?

    /// Leaves everything as it is.
    public init() {}
  }

  /// What is to become of the completion.
  public var action: Action
  /// Why.
  public var reason: Correction.Reason
  /// Who stands for the correction.
  public var maker: String

  /// Makes a request.
  public init(_ action: Action, reason: Correction.Reason, maker: String) {
    self.action = action
    self.reason = reason
    self.maker = maker
  }
}

/// Why a completion cannot be corrected as it is asked.
public enum CorrectionRefusal: Error, Hashable, Sendable {
  /// Other rows took its place already; they are named.
  case superseded([String])
  /// The row is not as it was written.
  case changed
  /// Everything is as it is asked already.
  case nothingToChange
  /// It was voided, and can only be brought back.
  case voided
  /// It was not voided, so there is nothing to bring back.
  case notVoided
  /// A name or number is empty, too long, or holds what cannot be seen.
  case unfit(String)
}

extension CorrectionRefusal: CustomStringConvertible {
  /// What is wrong, as a sentence without a full stop.
  public var description: String {
    switch self {
    case .superseded(let ids):
      let names = ids.map { "`\(Visible.text($0))`" }.joined(separator: " and ")
      return "the record was corrected already; correct the newest one: \(names)"
    case .changed:
      return "the record was changed after it was written; `records verify` says more"
    case .nothingToChange: return "there is nothing to change: it stands there like that already"
    case .voided: return "the record was voided; to let it count again, say --restore"
    case .notVoided: return "the record was not voided, so there is nothing to bring back"
    case .unfit(let what):
      return "\(what) must be one line of 1 to 200 characters that can all be seen"
    }
  }
}
