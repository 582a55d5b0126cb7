import TestSupport
import Testing
import Training

@testable import Records

@Suite struct LedgerFolderTests {
  static let one = Installation(randomBits: 1)
  static let two = Installation(randomBits: 2)

  private func completions(
    _ work: borrowing Workdir, _ standing: LedgerFolder.Standing = .inForce,
    _ filter: RecordFilter = RecordFilter()
  ) throws -> (rows: [CompletionRow], faults: LedgerFaults) {
    var faults = LedgerFaults()
    var rows: [CompletionRow] = []
    try LedgerFolder(work.path).forEachCompletion(standing, where: filter, faults: &faults) { row in
      rows.append(row)
      return true
    }
    return (rows, faults)
  }

  private func responses(_ work: borrowing Workdir) throws -> (
    rows: [ResponseRow], faults: [String]
  ) {
    var faults = LedgerFaults()
    var rows: [ResponseRow] = []
    try LedgerFolder(work.path).forEachResponse(faults: &faults) { row in
      rows.append(row)
      return true
    }
    return (rows, faults.list.map(\.description))
  }

  @Test("What is recorded is read back, whatever it holds")
  func roundTrip() throws {
    let work = try Workdir()
    var samples = Samples(seed: 10)
    let ledger = try Ledger(folder: work.path, installation: LedgerFolderTests.one)
    let records = (0..<50).map { _ in samples.completion() }
    let answers = (0..<50).map { _ in samples.response() }
    let now = samples.moment()
    for record in records { try ledger.append(record, recordedAt: now) }
    for answer in answers { try ledger.append(answer) }
    #expect(try completions(work).rows.map(\.record) == records)
    #expect(try responses(work).rows.map(\.response) == answers)
    #expect(try responses(work).faults == [])
  }

  @Test("All files are read, in the order of their names")
  func merge() throws {
    let work = try Workdir()
    let ledgers = try [LedgerFolderTests.two, LedgerFolderTests.one].map {
      try Ledger(folder: work.path, installation: $0)
    }
    for number in 0..<6 { try ledgers[number % 2].append(plainResponse(number)) }
    #expect(LedgerFolderTests.one.slug < LedgerFolderTests.two.slug)
    #expect(
      try responses(work).rows.map(\.response.item) == [1, 3, 5, 0, 2, 4].map { "item-\($0)" })
  }

  @Test("A folder that is not there holds no records, and is not made")
  func noFolder() throws {
    let work = try Workdir()
    var faults = LedgerFaults()
    try LedgerFolder("\(work.path)/none").forEachResponse(faults: &faults) { _ in true }
    #expect(faults.list.isEmpty)
    #expect(work.names().isEmpty)
  }

  @Test("A file that is named almost like a ledger is named and not read")
  func almost() throws {
    let work = try Workdir()
    try work.write([], to: "responses-k7f3q2mx (1).csv")
    try work.write([], to: "torn-responses-k7f3q2mx.txt")
    try work.write([], to: "notes.txt")
    #expect(
      try responses(work).faults == [
        "responses-k7f3q2mx (1).csv: is not named as a ledger is, and was not read"
      ])
  }

  @Test(
    "A torn last line is noted and left out, wherever it broke off, and reading changes nothing")
  func torn() throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerFolderTests.one)
    try ledger.append(plainResponse(1))
    let before = work.read(LedgerTests.file).count
    try ledger.append(plainResponse(2))
    let whole = work.read(LedgerTests.file)
    for cut in before + 1..<whole.count - 1 {
      let part = Array(whole[..<cut])
      try work.write(part, to: LedgerTests.file)
      let (rows, faults) = try responses(work)
      #expect(rows.map(\.response) == [plainResponse(1)])
      #expect(
        faults == ["\(LedgerTests.file):3: the row ends in the middle; it is not a record"])
      #expect(work.read(LedgerTests.file) == part)
    }
    try work.write(Array(whole.dropLast()), to: LedgerTests.file)
    #expect(try responses(work).rows.count == 2, "only the line end is missing")
  }

  @Test("Damaged rows are named with file and row, and cost no other row")
  func damaged() throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerFolderTests.one)
    for number in 1...6 { try ledger.append(plainResponse(number)) }
    var lines = work.lines(LedgerTests.file)
    lines[2] = lines[2].replacing("less-acceptable", with: "less-\"acceptable")
    lines[3] = String(lines[3].dropLast(70))
    lines[4] = lines[4].replacing(",0.25,", with: ",much,")
    lines[5] = lines[5].replacing("tap-response/1", with: "tap-response/9")
    try work.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: LedgerTests.file)
    let (rows, faults) = try responses(work)
    #expect(rows.map(\.response.item) == ["item-1", "item-6"])
    #expect(
      Set(faults) == [
        "\(LedgerTests.file):3: the row has a quote in the middle of a field",
        "\(LedgerTests.file):4: the row has 25 fields where the header has 26",
        "\(LedgerTests.file):5: the row cannot be read: `credit` is not a number",
        "\(LedgerTests.file):6: the row cannot be read: `format` is version 9, and this program "
          + "reads up to 1: update the program",
      ])
  }

  @Test("An editor's byte order mark and line ends change nothing")
  func editor() throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerFolderTests.one)
    for number in 1...3 { try ledger.append(plainResponse(number)) }
    let text = work.lines(LedgerTests.file).joined(separator: "\r\n") + "\r\n"
    try work.write([0xef, 0xbb, 0xbf] + Array(text.utf8), to: LedgerTests.file)
    #expect(try responses(work).rows.map(\.response) == (1...3).map(plainResponse))
    #expect(try ledger.append(plainResponse(4)).sequence == 4)
    #expect(try responses(work).rows.count == 4)
  }

  @Test(
    "A corrected row is replaced by its correction, a voided one by a row that counts for nothing")
  func corrections() throws {
    let work = try Workdir()
    var samples = Samples(seed: 11)
    let ledger = try Ledger(folder: work.path, installation: LedgerFolderTests.one)
    let other = try Ledger(folder: work.path, installation: LedgerFolderTests.two)
    let now = samples.moment()
    let ids = try (0..<3).map { _ in try ledger.append(samples.completion(), recordedAt: now) }
    var fixed = samples.completion()
    fixed.attestedName = "HR"
    let correction = Correction(supersedes: ids[0], reason: .wrongPerson, isVoid: false)
    let second = try other.append(fixed, recordedAt: now, correction: correction)
    fixed.result = .notPassed
    let void = Correction(supersedes: ids[1], reason: .duplicate, isVoid: true)
    let third = try ledger.append(fixed, recordedAt: now, correction: void)
    #expect(try completions(work).rows.map(\.recordID) == [ids[2], third, second])
    #expect(try completions(work).rows.map(\.correction) == [nil, void, correction])
    #expect(try completions(work, .all).rows.count == 5)
  }

  @Test("Each filter leaves out what it should")
  func filters() throws {
    let work = try Workdir()
    var samples = Samples(seed: 12)
    let ledger = try Ledger(folder: work.path, installation: LedgerFolderTests.one)
    for number in 0..<8 {
      var record = samples.completion()
      record.course = number & 1 == 0 ? "onboarding" : "a,\"b\""
      record.season = number & 2 == 0 ? "2026-27" : ""
      record.person = Person(
        staffID: "00\(number)", name: "n", organization: "imsa",
        site: number & 4 == 0 ? "x" : "y;z",
        roles: number == 5 ? ["coach", "a;b"] : ["teacher"])
      record.completedAt = Moment(
        milliseconds: 1_795_000_000_000 + Int64(number) * 86_400_000, offset: -360)
      record.result = number == 7 ? .passed : .notPassed
      try ledger.append(record, recordedAt: record.completedAt)
    }
    func found(_ change: (inout RecordFilter) -> Void) throws -> [String] {
      var filter = RecordFilter()
      change(&filter)
      return try completions(work, .all, filter).rows.map {
        String($0.record.person.staffID.suffix(1))
      }
    }
    #expect(try found { _ in }.count == 8)
    #expect(try found { $0.course = "a,\"b\"" } == ["1", "3", "5", "7"])
    #expect(try found { $0.season = "2026-27" } == ["0", "1", "4", "5"])
    #expect(try found { $0.season = "" } == ["2", "3", "6", "7"])
    #expect(try found { $0.site = "y;z" } == ["4", "5", "6", "7"])
    #expect(try found { $0.role = "coach" } == ["5"])
    #expect(try found { $0.role = "a;b" } == ["5"])
    #expect(try found { $0.role = "b" } == [])
    #expect(try found { $0.result = "passed" } == ["7"])
    #expect(try found { $0.staffID = "003" } == ["3"])
    #expect(try found { $0.organization = "nsseo" } == [])
    let day = Moment(milliseconds: 1_795_000_000_000, offset: -360).day
    #expect(try found { $0.since = day.adding(days: 6) } == ["6", "7"])
    #expect(try found { $0.until = day.adding(days: 1) } == ["0", "1"])
  }

  @Test("What is not finished can be taken up again, in order")
  func unfinished() throws {
    let work = try Workdir()
    var samples = Samples(seed: 13)
    let ledger = try Ledger(folder: work.path, installation: LedgerFolderTests.one)
    func answer(_ number: Int, _ seed: UInt64, _ staffID: String = "7") -> Response {
      var response = plainResponse(number)
      response.staffID = staffID
      response.attempt = AttemptID(
        startedAt: Moment(milliseconds: 1000 * Int64(seed)), seed: seed)
      return response
    }
    // The clock stepped back between the second and the third answer.
    for number in [1, 3, 2] { try ledger.append(answer(number, 9)) }
    try ledger.append(answer(4, 8))
    try ledger.append(answer(5, 7))
    try ledger.append(answer(6, 6, "8"))
    var done = samples.completion()
    done.attempt = answer(5, 7).attempt
    done.person.staffID = "7"
    done.course = "onboarding"
    try ledger.append(done, recordedAt: done.completedAt)
    var faults = LedgerFaults()
    let found = try LedgerFolder(work.path).unfinished(
      staffID: "7", course: "onboarding", only: LedgerFolderTests.one, faults: &faults)
    #expect(found.map(\.attempt.seed) == [8, 9])
    #expect(found.last?.responses.map(\.item) == ["item-1", "item-3", "item-2"])
    let none = try LedgerFolder(work.path).unfinished(
      staffID: "7", course: "season", faults: &faults)
    #expect(none == [])
  }

  @Test("Another's file that cannot be opened is named, and the others are read")
  func unreadable() throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    try ledger.append(plainResponse(1))
    // A folder of a ledger's name cannot be opened by anybody, not even by root.
    try work.write("", to: "responses-aaaa2222.csv/x")
    var faults = LedgerFaults()
    var count = 0
    try LedgerFolder(work.path).forEachResponse(faults: &faults) { _ in
      count += 1
      return true
    }
    #expect(count == 1)
    #expect(faults.list.map(\.file) == ["responses-aaaa2222.csv"])
  }

  @Test("The words of a column are those of its rows, lists taken apart")
  func words() throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    var response = plainResponse(1)
    response.clauses = ["a;b", "c"]
    try ledger.append(response)
    let folder = LedgerFolder(work.path)
    #expect(try folder.words(in: "clauses", of: .responses) == ["a;b", "c"])
    #expect(try folder.words(in: "site", of: .responses) == [])
  }
}
