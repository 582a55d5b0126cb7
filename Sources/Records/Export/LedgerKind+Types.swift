extension LedgerKind {
  /// What each column holds, in their order.
  var types: [ColumnType] {
    switch self {
    case .completions: CompletionColumn.allCases.map(\.type)
    case .responses: ResponseColumn.allCases.map(\.type)
    case .disputes: DisputeColumn.allCases.map(\.type)
    }
  }
}

extension CompletionColumn {
  var type: ColumnType {
    switch self {
    case .roles, .topicsInScope, .topicsMet, .topicsRetaken: .list
    case .sittings, .items, .criticalMisses, .sureAndWrong, .sequence: .count
    case .activeSeconds, .creditPercent: .number
    case .recordedAt, .startedAt, .completedAt, .attestedAt: .moment
    case .validFrom, .validUntil: .day
    case .format, .recordID, .supersedes, .staffID, .name, .email, .organization, .site, .course,
      .season, .mode, .result, .policy, .policyVersion, .policyDigest, .contentDigest,
      .trainerVersion, .seed, .attestedName, .certificate, .previousDigest, .digest:
      .text
    }
  }
}

extension ResponseColumn {
  var type: ColumnType {
    switch self {
    case .clauses: .list
    case .sequence, .revision, .certainty, .hints, .lookups: .count
    case .credit, .seconds: .number
    case .answeredAt: .moment
    case .firstTry, .critical: .flag
    case .format, .attemptID, .staffID, .organization, .course, .scenario, .item, .kind, .topic,
      .given, .direction, .verdict, .policyDigest, .previousDigest, .digest:
      .text
    }
  }
}

extension DisputeColumn {
  var type: ColumnType {
    switch self {
    case .clauses: .list
    case .sequence, .revision: .count
    case .disputedAt: .moment
    case .format, .attemptID, .staffID, .organization, .course, .scenario, .item, .kind, .topic,
      .given, .verdict, .policyDigest, .previousDigest, .digest:
      .text
    }
  }
}
