internal import PolicyRules
internal import Records
internal import StrictYAML
internal import TestSupport
internal import Testing
internal import Training

@testable import tap_trainer

/// The roster and the records of a small school in November 2026, for the part of the README that is for HR.
///
/// On 2 November the policy changed: before, parents need not be told about texting.
struct SchoolRecords {
  /// Somebody, when they started, and when they last took their courses; nothing means never.
  private struct Row {
    let staffID: String
    let name: String
    let role: String
    let site: String
    let start: String
    let onboarding: String
    var season = ""
    var exemption = ""

    var person: Person {
      Person(staffID: staffID, name: name, organization: "imsa", site: site, roles: [role])
    }
  }

  private static let rows = [
    Row(
      staffID: "0042", name: "Dana Ortega", role: "coach", site: "North", start: "2024-08-12",
      onboarding: "2026-09-02", season: "2026-11-12"),
    Row(
      staffID: "0043", name: "Ben Fischer", role: "coach", site: "North", start: "2019-08-12",
      onboarding: "2026-11-03", season: "2026-11-13"),
    Row(
      staffID: "0044", name: "Chi Park", role: "coach", site: "North", start: "2021-08-16",
      onboarding: "2025-11-03", season: "2026-11-09"),
    Row(
      staffID: "0045", name: "June Castro", role: "coach", site: "South", start: "2020-08-10",
      onboarding: "2026-09-10"),
    Row(
      staffID: "0046", name: "Kai Brown", role: "coach", site: "South", start: "2022-08-15",
      onboarding: "2026-11-05", season: "2026-11-11"),
    Row(
      staffID: "0047", name: "Lea Novak", role: "coach", site: "South", start: "2026-10-12",
      onboarding: "2026-11-10", season: "2026-11-10"),
    Row(
      staffID: "0051", name: "Max Hill", role: "teacher", site: "North", start: "2018-08-13",
      onboarding: "2026-11-04"),
    Row(
      staffID: "0052", name: "Noor Adams", role: "teacher", site: "North", start: "2023-08-14",
      onboarding: "2026-09-01"),
    Row(
      staffID: "0053", name: "Ola Jones", role: "teacher", site: "South", start: "2017-08-14",
      onboarding: "2025-11-28"),
    Row(
      staffID: "0054", name: "Pia Evans", role: "teacher", site: "South", start: "2024-08-12",
      onboarding: "2026-11-06"),
    Row(
      staffID: "0055", name: "Sam Reed", role: "teacher", site: "South", start: "2026-09-28",
      onboarding: ""),
    Row(
      staffID: "0056", name: "Uma Berg", role: "teacher", site: "North", start: "2026-11-09",
      onboarding: ""),
    Row(
      staffID: "0057", name: "Vic Ito", role: "teacher", site: "North", start: "2016-08-15",
      onboarding: "2026-11-06"),
    Row(
      staffID: "0061", name: "Will Garcia", role: "sponsor", site: "North", start: "2015-08-17",
      onboarding: "2024-09-02", exemption: "on leave until January"),
  ]

  private let old: Content
  private let new: Content

  /// Writes `roster.csv`, and the records where the program looks for them.
  static func write(in workdir: Workdir) throws {
    let records = ".local/share/tap-trainer/records"
    let school = try SchoolRecords(workdir)
    try workdir.write(school.roster, to: "roster.csv")
    let kept = KeptContent(records: workdir.file(records))
    try kept.keep(school.old.files, scratch: 1)
    try kept.keep(school.new.files, scratch: 2)
    try school.writeLedgers(workdir, records)
  }

  private init(_ workdir: Workdir) throws {
    new = Content(ContentSource.embedded)
    let current = try new.policy("imsa").digest
    let text = Self.older(try new.files.read("policies/imsa.txt").bytes)
    for path in new.files.paths {
      let older = Self.older(try new.files.read(path).bytes)
        .replacing(current, with: SHA256.hex(of: text))
      try workdir.write(older, to: "old/\(path)")
    }
    old = Content(try ContentSource(folder: ContentFolder(workdir.file("old"))))
  }

  /// Returns a file as it was before parents had to be told.
  private static func older(_ bytes: [UInt8]) -> String {
    let duty = """
            - clause: texting-parents
              facts: {parents-informed: yes}
              say: parents were told at the start of the year or season

      """
    let parents = "text: >-\n      At the beginning of the academic year or season"
    return String(decoding: bytes, as: UTF8.self)
      .replacing("they must inform parents", with: "they may inform parents")
      .replacing(duty, with: "")
      .replacing(
        "status: encoded\n    \(parents)",
        with: "status: context\n    because: it asks nothing of anybody\n    \(parents)")
  }

  private var roster: String {
    let lines = Self.rows.map { row in
      "\(row.staffID),\(row.name),\(row.site),\(row.role),\(row.start),\(row.exemption)\n"
    }
    return "staff_id,name,site,roles,start_date,exemption\n" + lines.joined()
  }

  private func writeLedgers(_ workdir: Workdir, _ records: String) throws {
    let ledger = try Ledger(
      folder: workdir.file(records), installation: #require(Installation(slug: "k7f3q2mx")))
    for (place, row) in Self.rows.enumerated() {
      if let day = Day(row.onboarding) {
        for response in try responses(row, place, day) { try ledger.append(response) }
        try ledger.append(completion(row, "onboarding", day), recordedAt: morning(day))
      }
      if let day = Day(row.season) {
        try ledger.append(completion(row, "season", day), recordedAt: morning(day))
      }
    }
  }

  private func morning(_ day: Day) -> Moment {
    Moment(milliseconds: Int64(day.number) * 86_400_000 + 54_000_000, offset: -360)
  }

  /// Returns the policy that was in force on `day`, and the content that it stood in.
  private func policy(on day: Day) throws -> (policy: Policy, content: Content) {
    let content = day < Day("2026-11-02") ?? day ? old : new
    return (try content.policy("imsa"), content)
  }

  private func completion(_ row: Row, _ course: String, _ day: Day) throws -> CompletionRecord {
    let (policy, content) = try policy(on: day)
    let end = morning(day)
    let isSeason = course == "season"
    return CompletionRecord(
      attempt: AttemptID(startedAt: end, seed: 7), person: row.person, course: course,
      season: isSeason ? "winter-2026" : "", mode: isSeason ? .refresher : .full, completedAt: end,
      activeSeconds: 900, sittings: 1, items: 10, creditPercent: 90, topicsInScope: ["texting"],
      topicsMet: ["texting"], topicsRetaken: [], criticalMisses: 0, sureAndWrong: 0,
      result: .passed, policy: policy.id, policyVersion: policy.version,
      policyDigest: policy.digest, contentDigest: content.files.digest(), trainerVersion: "1.0.0",
      attestedName: row.name, attestedAt: end, validFrom: day,
      validUntil: isSeason ? Day("2027-03-14") : day.adding(days: 364), certificate: "")
  }

  /// Returns ten answers: coaches are sure that parents need not be told of texting, and half of what
  /// anybody says about groups is wrong, though they look it up.
  private func responses(_ row: Row, _ place: Int, _ day: Day) throws -> [Response] {
    let digest = try policy(on: day).policy.digest
    return Self.asked.enumerated().map { number, asked in
      let isSure =
        asked.clause == "texting-parents" && row.role == "coach" && (place + number) % 4 != 0
      let isLost = asked.clause == "group-approval" && (place + number) % 2 == 0
      return Response(
        attempt: AttemptID(startedAt: morning(day), seed: 7),
        answeredAt: Moment(
          milliseconds: morning(day).milliseconds - 9000 + Int64(number) * 900, offset: -360),
        staffID: row.staffID, organization: "imsa", course: "onboarding", scenario: asked.topic,
        revision: 1, item: "item-\(number)", kind: "verdict", topic: asked.topic,
        clauses: [asked.clause], given: isSure || isLost ? "a" : "l",
        credit: isSure || isLost ? 0 : 1, isFirstTry: true,
        certainty: isSure ? .certain : .unmarked, hints: 0,
        lookups: asked.clause == "group-approval" ? 1 : 0, seconds: 20,
        direction: isSure || isLost ? .tooLenient : .right, isCritical: false,
        verdict: "less-acceptable", policyDigest: digest)
    }
  }

  private static let asked =
    ["texting-approval", "texting-parents", "personal-email", "friends", "group-approval"].flatMap {
      clause -> [(clause: String, topic: String)] in
      let topic =
        ["personal-email": "email", "friends": "friend-requests", "group-approval": "groups"][
          clause]
        ?? "texting"
      return [(clause, topic), (clause, topic)]
    }
}
