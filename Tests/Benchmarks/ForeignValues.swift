internal import FoundationEssentials
internal import Records
internal import Training

/// Puts values into a ledger the way the program does, for `foreign-readers.py` to read back.
///
/// `values FILE FOLDER`: each text of the JSON list in FILE becomes a completion that holds it in
/// every column of free text.
enum ForeignValues {
  static func run(_ words: [String]) throws {
    guard words.count == 2, let installation = Installation(slug: "aaaa") else {
      print("values: give a file with a JSON list of texts, and a folder for the records")
      return
    }
    let values = try JSONDecoder().decode(
      [String].self, from: Data(contentsOf: URL(filePath: words[0])))
    let ledger = try Ledger(folder: words[1], installation: installation)
    for value in values {
      let record = completion(value)
      try ledger.append(record, recordedAt: record.completedAt)
    }
    print("values: \(values.count) completions")
  }

  private static func completion(_ value: String) -> CompletionRecord {
    let start = Moment(milliseconds: 1_795_000_000_000, offset: -360)
    let person = Person(
      staffID: value, name: value, email: value, organization: "imsa", site: value,
      roles: [value, "coach"])
    return CompletionRecord(
      attempt: AttemptID(startedAt: start, seed: 5), person: person, course: "onboarding",
      season: value, mode: .full, completedAt: start, activeSeconds: 12.5, sittings: 1, items: 9,
      creditPercent: 81.25, topicsInScope: ["texting"], topicsMet: ["texting"], topicsRetaken: [],
      criticalMisses: 0, sureAndWrong: -1, result: .passed, policy: "imsa", policyVersion: value,
      policyDigest: String(repeating: "0", count: 64),
      contentDigest: String(repeating: "0", count: 64), trainerVersion: "1.0.0",
      attestedName: value, attestedAt: start, validFrom: start.day,
      validUntil: start.day.adding(days: 364), certificate: value)
  }
}
