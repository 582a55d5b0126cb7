import TestSupport
import Testing
import Training

@testable import Records

@Suite struct VerifyTests {
  static let rows = 30

  /// Returns the lines of a ledger of ``rows`` rows, the header first.
  private static func filled(_ work: borrowing Workdir, _ kind: LedgerKind = .responses) throws
    -> [[UInt8]]
  {
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    var samples = Samples(seed: 20)
    for number in 1...rows {
      switch kind {
      case .responses: try ledger.append(plainResponse(number))
      case .disputes:
        let answer = plainResponse(number)
        try ledger.append(Dispute(answer, at: answer.answeredAt))
      case .completions:
        var record = samples.completion()
        record.attestedName = "n\(number)"
        try ledger.append(record, recordedAt: Moment(milliseconds: Int64(number) * 1000))
      }
    }
    return work.read(kind.fileName(LedgerTests.one)).split(separator: 10).map(Array.init)
  }

  private static func verified(
    _ lines: [[UInt8]], _ work: borrowing Workdir, _ kind: LedgerKind = .responses,
    against heads: LedgerHeads? = nil
  ) throws -> Verification {
    try work.write(
      Array(lines.joined(separator: [10])) + [10], to: kind.fileName(LedgerTests.one))
    return try LedgerFolder(work.path).verify(against: heads)
  }

  @Test("A ledger that nobody touched has no fault", arguments: LedgerKind.allCases)
  func clean(_ kind: LedgerKind) throws {
    let work = try Workdir()
    let lines = try VerifyTests.filled(work, kind)
    let result = try VerifyTests.verified(lines, work, kind)
    #expect(result.faults.list.isEmpty)
    #expect(result.files.map(\.rows) == [VerifyTests.rows])
    #expect(result.heads == (try LedgerFolder(work.path).heads()))
  }

  @Test("Each of 1000 random changes that a chain can show is named with its row")
  func manipulations() throws {
    let work = try Workdir()
    let lines = try VerifyTests.filled(work)
    var seen: [String: Int] = [:]
    var seed: UInt64 = 21_000
    while seen.values.reduce(0, +) < 1000 {
      seed += 1
      var numbers = SeededNumbers(seed: seed)
      let change = Manipulation.allCases[Int(seed) % Manipulation.allCases.count]
      let (changed, rows) = change.applied(to: lines, &numbers)
      // Some draws change nothing, such as a row that is swapped with itself.
      guard changed != lines else { continue }
      let found = try VerifyTests.verified(changed, work).faults.list.filter { !$0.isNote }
      let told = "seed \(seed), \(change) of \(rows): \(found)"
      #expect(found.contains { rows.contains($0.row) }, "\(told)")
      #expect(found.count <= 3, "\(told)")
      seen[change.rawValue, default: 0] += 1
    }
    #expect(seen.count == Manipulation.allCases.count)
    #expect(seen.values.allSatisfy { $0 > 50 })
  }

  @Test("A change to one field gives one finding")
  func oneFinding() throws {
    let work = try Workdir()
    let lines = try VerifyTests.filled(work)
    for column in 1..<LedgerKind.responses.columns.count {
      var fields = String(decoding: lines[7], as: UTF8.self).split(
        separator: ",", omittingEmptySubsequences: false)
      fields[column] = fields[column] == "no" ? "yes" : "no"
      var changed = lines
      changed[7] = Array(fields.joined(separator: ",").utf8)
      let found = try VerifyTests.verified(changed, work).faults.list
      #expect(found.map(\.row) == [8])
      let isDigest = column == LedgerKind.responses.columns.count - 1
      #expect(
        found.first?.problem
          == (isDigest
            ? "has no whole digest; it is not a record" : "was changed after it was written"))
    }
  }

  @Test("Missing, moved and doubled rows are told apart")
  func words() throws {
    let work = try Workdir()
    let lines = try VerifyTests.filled(work)
    func problems(_ change: (inout [[UInt8]]) -> Void) throws -> [String] {
      var changed = lines
      change(&changed)
      return try VerifyTests.verified(changed, work).faults.list.map(\.description)
    }
    let file = LedgerTests.file
    #expect(
      try problems { $0.remove(at: 5) } == [
        "\(file):6: the row is number 6, and number 5 before it is missing"
      ])
    #expect(
      try problems { $0.removeSubrange(1...3) } == [
        "\(file):2: the row is number 4, and 3 rows before it, from number 1 on, are missing"
      ])
    #expect(
      try problems { $0.insert($0[5], at: 9) } == [
        "\(file):10: the row is number 5 and comes after number 8: it was moved or put in"
      ])
    #expect(
      try problems { $0.swapAt(5, 6) } == [
        "\(file):6: the row is number 6 where number 5 should be: it was moved or put in"
      ])
    #expect(
      try problems { $0[4].removeLast(80) } == [
        "\(file):5: the row has 25 fields where the header has 26"
      ])
  }

  @Test("A cut tail and a file written anew show only against kept heads")
  func heads() throws {
    let work = try Workdir()
    let lines = try VerifyTests.filled(work)
    let kept = try LedgerFolder(work.path).heads()
    #expect(try LedgerHeads(text: kept.text, file: "heads.csv") == kept)
    #expect(try VerifyTests.verified(lines, work, against: kept).faults.list.isEmpty)

    let cut = Array(lines.dropLast(3))
    #expect(try VerifyTests.verified(cut, work).faults.list.isEmpty)
    #expect(
      try VerifyTests.verified(cut, work, against: kept).faults.list.map(\.description) == [
        "\(LedgerTests.file): ends at number 27, and had 30 rows when its head was kept: rows are gone"
      ])

    let rewritten = VerifyTests.rewritten(lines, from: 10)
    #expect(try VerifyTests.verified(rewritten, work).faults.list.isEmpty)
    #expect(
      try VerifyTests.verified(rewritten, work, against: kept).faults.list.map(\.description) == [
        "\(LedgerTests.file):31: the row is not the row that it was when the head was kept: "
          + "the file was written anew"
      ])

    try work.write([], to: LedgerTests.file)
    #expect(try LedgerFolder(work.path).verify(against: kept).faults.count == 1)
  }

  @Test("Rows after the kept head are counted as unanchored")
  func unanchored() throws {
    let work = try Workdir()
    _ = try VerifyTests.filled(work)
    let kept = try LedgerFolder(work.path).heads()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    try ledger.append(plainResponse(99))
    #expect(try LedgerFolder(work.path).verify(against: kept).files.map(\.unanchored) == [1])
  }

  @Test("A file that was taken away is missed, a new one noted")
  func gone() throws {
    let work = try Workdir()
    _ = try VerifyTests.filled(work)
    let head = LedgerHeads.Head(
      file: "responses-gone.csv", sequence: 4, digest: String(repeating: "a", count: 64))
    let found = try LedgerFolder(work.path).verify(against: LedgerHeads([head])).faults
    #expect(found.count == 1)
    #expect(
      found.list.map(\.description) == [
        "responses-gone.csv: is gone; it had 4 rows when its head was kept",
        "\(LedgerTests.file): has no kept head to compare with",
      ])
  }

  @Test("A renamed file does not fit its rows")
  func renamed() throws {
    let work = try Workdir()
    _ = try VerifyTests.filled(work)
    let other = LedgerKind.responses.fileName(Installation(randomBits: 2))
    try work.write(work.read(LedgerTests.file), to: other)
    let found = try LedgerFolder(work.path).verify().faults.list
    #expect(found.map(\.file) == [other])
    #expect(found.map(\.row) == [2])
  }

  @Test("A clock that was set back is noted, and is no fault")
  func clock() throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    for number in [1000, 1010, 1005, 500, 510] { try ledger.append(plainResponse(number)) }
    let result = try LedgerFolder(work.path).verify()
    #expect(result.faults.isEmpty)
    #expect(result.faults.list.map(\.row) == [5])
    #expect(result.faults.list.first?.problem.contains("8 minutes older") == true)
  }

  @Test("A row that is dated ahead of now is noted once a file")
  func ahead() throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    for number in [1000, 200_000, 300_000] { try ledger.append(plainResponse(number)) }
    let now = plainResponse(1000).answeredAt
    let result = try LedgerFolder(work.path).verify(now: now)
    #expect(result.faults.isEmpty)
    #expect(result.faults.list.map(\.row) == [3])
    #expect(result.faults.list.first?.problem.contains("2 days ahead") == true)
  }

  @Test("A correction of a row that is not there, or of one that was corrected, is named")
  func corrections() throws {
    let work = try Workdir()
    var samples = Samples(seed: 22)
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    let now = samples.moment()
    let id = try ledger.append(samples.completion(), recordedAt: now)
    for target in [id, id, "k7f3q2mx-5"] {
      try ledger.append(
        samples.completion(), recordedAt: now,
        correction: Correction(supersedes: target, reason: .decision, isVoid: false))
    }
    let found = try LedgerFolder(work.path).verify().faults.list
    #expect(Set(found.map(\.row)) == [4, 5])
  }

  /// Returns the same ledger, one row changed and all digests from there on made anew.
  static func rewritten(_ lines: [[UInt8]], from row: Int) -> [[UInt8]] {
    var lines = lines
    for index in row..<lines.count {
      var fields = String(decoding: lines[index], as: UTF8.self).split(
        separator: ",", omittingEmptySubsequences: false
      ).map(String.init)
      if index == row { fields[13] = "a" }
      let before = String(decoding: lines[index - 1], as: UTF8.self)
      fields[fields.count - 2] = before.split(separator: ",").last.map(String.init) ?? ""
      fields[fields.count - 1] = SHA256.hex(of: fields.dropLast().joined(separator: ","))
      lines[index] = Array(fields.joined(separator: ",").utf8)
    }
    return lines
  }
}
