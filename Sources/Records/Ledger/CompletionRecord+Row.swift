internal import Training

extension CompletionRecord {
  /// Reads the columns that a record fills; a voided row reads as not passed.
  init(_ fields: RowFields<CompletionColumn>) throws(FieldFault) {
    let startedAt = try fields.moment(.startedAt)
    let seed = try fields.read(.seed, "is not 16 hexadecimal digits") { form in
      form.utf8.count == 16 ? UInt64(form, radix: 16) : nil
    }
    let mode = fields.form(.mode).split(separator: ";").first.map(String.init) ?? ""
    let isVoid = fields.form(.result) == CompletionRow.voided
    self.init(
      attempt: AttemptID(startedAt: startedAt, seed: seed),
      person: try Person(fields),
      course: try fields.text(.course), season: try fields.text(.season),
      mode: try fields.read(.mode, "is not one of the words it can hold") { _ in
        Mode(rawValue: mode)
      },
      completedAt: try fields.moment(.completedAt),
      activeSeconds: try fields.number(.activeSeconds), sittings: try fields.count(.sittings),
      items: try fields.count(.items), creditPercent: try fields.number(.creditPercent),
      topicsInScope: try fields.list(.topicsInScope), topicsMet: try fields.list(.topicsMet),
      topicsRetaken: try fields.list(.topicsRetaken),
      criticalMisses: try fields.count(.criticalMisses),
      sureAndWrong: try fields.count(.sureAndWrong),
      result: isVoid ? .notPassed : try fields.word(.result, Result.self),
      policy: try fields.text(.policy), policyVersion: try fields.text(.policyVersion),
      policyDigest: try fields.text(.policyDigest),
      contentDigest: try fields.text(.contentDigest),
      trainerVersion: try fields.text(.trainerVersion),
      attestedName: try fields.text(.attestedName),
      attestedAt: try fields.optionalMoment(.attestedAt),
      validFrom: try fields.optionalDay(.validFrom),
      validUntil: try fields.optionalDay(.validUntil),
      certificate: try fields.text(.certificate))
  }

  /// Returns what stands in `column`; nothing in the columns that a record does not fill.
  func form(_ column: CompletionColumn) -> String {
    switch column {
    case .staffID: LedgerText.escaped(person.staffID)
    case .name: LedgerText.escaped(person.name)
    case .email: LedgerText.escaped(person.email)
    case .organization: LedgerText.escaped(person.organization)
    case .site: LedgerText.escaped(person.site)
    case .roles: LedgerText.escaped(list: person.roles)
    case .course: LedgerText.escaped(course)
    case .season: LedgerText.escaped(season)
    case .startedAt: attempt.startedAt.description
    case .completedAt: completedAt.description
    case .activeSeconds: LedgerNumber.form(activeSeconds)
    case .sittings: String(sittings)
    case .items: String(items)
    case .creditPercent: LedgerNumber.form(creditPercent)
    case .topicsInScope: LedgerText.escaped(list: topicsInScope)
    case .topicsMet: LedgerText.escaped(list: topicsMet)
    case .topicsRetaken: LedgerText.escaped(list: topicsRetaken)
    case .criticalMisses: String(criticalMisses)
    case .sureAndWrong: String(sureAndWrong)
    case .policy: LedgerText.escaped(policy)
    case .policyVersion: LedgerText.escaped(policyVersion)
    case .policyDigest: LedgerText.escaped(policyDigest)
    case .contentDigest: LedgerText.escaped(contentDigest)
    case .trainerVersion: LedgerText.escaped(trainerVersion)
    case .seed: String(attempt.description.suffix(16))
    case .attestedName: LedgerText.escaped(attestedName)
    case .attestedAt: attestedAt?.description ?? ""
    case .validFrom: validFrom?.description ?? ""
    case .validUntil: validUntil?.description ?? ""
    case .certificate: LedgerText.escaped(certificate)
    case .format, .recordID, .supersedes, .recordedAt, .mode, .result, .sequence, .previousDigest,
      .digest:
      ""
    }
  }
}

extension Person {
  init(_ fields: RowFields<CompletionColumn>) throws(FieldFault) {
    self.init(
      staffID: try fields.text(.staffID), name: try fields.text(.name),
      email: try fields.text(.email), organization: try fields.text(.organization),
      site: try fields.text(.site), roles: try fields.list(.roles))
  }
}
