internal import PolicyRules
public import Training

/// A correction that can be made: the row to be written, and what it changes.
public struct CorrectionPlan: Hashable, Sendable {
  /// A column that will hold something else.
  public struct Change: Hashable, Sendable {
    /// The column's name.
    public let column: String
    /// What stands in it.
    public let before: String
    /// What will stand in it.
    public let after: String
  }

  /// The record that will stand in the new row.
  public let record: CompletionRecord
  /// What it replaces, and why.
  public let correction: Correction
  /// The columns that will hold something else.
  public let changes: [Change]

  /// Plans what `request` asks for at the time `now`, or says why it cannot be.
  public init(
    _ request: CorrectionRequest, of history: RecordHistory, at now: Moment
  ) throws(CorrectionRefusal) {
    let row = history.row
    guard history.later.isEmpty else {
      throw .superseded(history.inForce.map(\.recordID))
    }
    guard history.changed.isEmpty else { throw .changed }
    let isVoid = row.correction?.isVoid == true
    var record = row.record
    switch request.action {
    case .void:
      if isVoid { throw .nothingToChange }
      record.result = .notPassed
    case .restore:
      guard isVoid else { throw .notVoided }
      record.result = history.standing(before: row)?.record.result ?? record.result
    case .change(let details):
      if isVoid { throw .voided }
      try record.take(details)
    }
    try CorrectionPlan.check(request.maker, "the name of who corrects")
    let correction = Correction(
      supersedes: row.recordID, reason: request.reason, isVoid: request.action == .void)
    var replacement = row
    replacement.record = record
    replacement.correction = correction
    changes = CorrectionPlan.columns.map { column in
      Change(
        column: column.rawValue, before: row.form(column), after: replacement.form(column))
    }.filter { $0.before != $0.after }
    if changes.isEmpty { throw .nothingToChange }
    record.attestedName = request.maker
    record.attestedAt = now
    self.record = record
    self.correction = correction
  }

  private static let columns: [CompletionColumn] = [
    .staffID, .name, .email, .site, .roles, .season, .result,
  ]

  /// Refuses what is empty, longer than anybody's name, or holds what acts on a screen.
  static func check(
    _ text: String, _ what: String, mayBeEmpty: Bool = false
  ) throws(CorrectionRefusal) {
    let isEmpty = text.allSatisfy { $0 == " " }
    guard text.utf8.count <= 200, mayBeEmpty || !isEmpty,
      !Visible.acts(in: text)
    else { throw .unfit(what) }
  }
}

extension RecordHistory {
  /// Returns the row that counted before `row` and the voids before it.
  fileprivate func standing(before row: CompletionRow) -> CompletionRow? {
    var row = row
    for _ in rows {
      guard let before = before(row) else { return nil }
      if before.correction?.isVoid != true { return before }
      row = before
    }
    return nil
  }
}

extension CompletionRecord {
  fileprivate mutating func take(
    _ details: CorrectionRequest.Details
  ) throws(CorrectionRefusal) {
    if let staffID = details.staffID {
      try CorrectionPlan.check(staffID, "the staff number")
      person.staffID = staffID
    }
    if let name = details.name {
      try CorrectionPlan.check(name, "the name")
      person.name = name
    }
    if let email = details.email {
      try CorrectionPlan.check(email, "the e-mail address", mayBeEmpty: true)
      person.email = email
    }
    if let site = details.site {
      try CorrectionPlan.check(site, "the site", mayBeEmpty: true)
      person.site = site
    }
    if let roles = details.roles { person.roles = roles }
    if let season = details.season {
      try CorrectionPlan.check(season, "the season", mayBeEmpty: true)
      self.season = season
    }
  }
}
