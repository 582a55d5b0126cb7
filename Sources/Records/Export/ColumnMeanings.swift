extension CompletionColumn {
  /// What the column holds, in a sentence for the data dictionary.
  var meaning: String {
    switch self {
    case .format: "The format of the row and its version."
    case .recordID: "The row's own name: the installation and the row's number in its file."
    case .supersedes: "In a correction, the record_id of the row that this one replaces."
    case .recordedAt: "When the row was written."
    case .staffID: "The person's number, a text whose leading zeros count."
    case .name: "The person's name."
    case .email: "The person's school e-mail address."
    case .organization: "The organisation, by the id of its policy."
    case .site: "The person's site."
    case .roles: "What the person does."
    case .course: "The course that was finished."
    case .season: "The season for which it was taken."
    case .mode: "How it was taken: full, test-out or refresher; in a correction then its reason."
    case .startedAt: "When the attempt began."
    case .completedAt: "When the attempt was finished."
    case .activeSeconds: "Seconds spent between questions and answers."
    case .sittings: "How many sittings it took."
    case .items: "How many scored items were answered."
    case .creditPercent: "Mean credit of first answers, from 0 to 100."
    case .topicsInScope: "The topics that the course had for the person."
    case .topicsMet: "The topics that the person met."
    case .topicsRetaken: "The topics that needed a second round."
    case .criticalMisses: "How many misses happened that must not happen."
    case .sureAndWrong: "How many answers were marked certain and were wrong."
    case .result: "passed, not-passed, or voided where the row takes another out of force."
    case .policy: "The policy that applied."
    case .policyVersion: "The version of the policy."
    case .policyDigest: "The SHA-256 of the policy's text."
    case .contentDigest: "The SHA-256 over all content files."
    case .trainerVersion: "The version of the program."
    case .seed: "The seed of the attempt's choices, 16 hexadecimal digits."
    case .attestedName:
      "The name typed by whoever stands for the row: the person, or in a correction its maker."
    case .attestedAt: "When that name was typed."
    case .validFrom: "The first day on which the completion counts."
    case .validUntil: "The last day on which the completion counts."
    case .certificate: "The code of the certificate."
    case .sequence: "The row's number in its file."
    case .previousDigest: "The digest of the row before, or of the file's name and header."
    case .digest: "The SHA-256 of the row's line up to the comma before this field."
    }
  }
}

extension ResponseColumn {
  /// What the column holds, in a sentence for the data dictionary.
  var meaning: String {
    switch self {
    case .format: "The format of the row and its version."
    case .attemptID: "The attempt: when it began, and the seed of its choices."
    case .sequence: "The row's number in its file."
    case .answeredAt: "When the answer was given."
    case .staffID: "The person's number, a text whose leading zeros count."
    case .organization: "The organisation, by the id of its policy."
    case .course: "The course."
    case .scenario: "The scenario."
    case .revision: "The scenario's revision."
    case .item: "The item in the scenario."
    case .kind: "The kind of item."
    case .topic: "The topic."
    case .clauses: "The clauses that decide."
    case .given: "The answer in codes, never free text."
    case .credit: "Marks from 0 to 1, given once, with the answer."
    case .firstTry: "Whether the item was asked for the first time in the attempt."
    case .certainty: "How sure the person said to be: 1 a guess, 2 not said, 3 certain."
    case .hints: "How many hints were shown."
    case .lookups: "How many times the policy was looked up."
    case .seconds: "Seconds from the question to the answer."
    case .direction: "right, too-strict, too-lenient or other."
    case .critical: "Whether it was a miss that must not happen."
    case .verdict: "What the policy says of the situation."
    case .policyDigest: "The SHA-256 of the policy's text."
    case .previousDigest: "The digest of the row before, or of the file's name and header."
    case .digest: "The SHA-256 of the row's line up to the comma before this field."
    }
  }
}

extension DisputeColumn {
  /// What the column holds, in a sentence for the data dictionary.
  var meaning: String {
    switch self {
    case .format: "The format of the row and its version."
    case .attemptID: "The attempt in which the item was answered."
    case .sequence: "The row's number in its file."
    case .disputedAt: "When the person disputed the item; what the person wrote is not recorded."
    case .staffID: "The person's number, a text whose leading zeros count."
    case .organization: "The organisation, by the id of its policy."
    case .course: "The course."
    case .scenario: "The scenario."
    case .revision: "The scenario's revision."
    case .item: "The item in the scenario."
    case .kind: "The kind of item."
    case .topic: "The topic."
    case .clauses: "The clauses that decide."
    case .given: "The answer that was given, in codes, never free text."
    case .verdict: "What the policy says of the situation."
    case .policyDigest: "The SHA-256 of the policy's text."
    case .previousDigest: "The digest of the row before, or of the file's name and header."
    case .digest: "The SHA-256 of the row's line up to the comma before this field."
    }
  }
}
