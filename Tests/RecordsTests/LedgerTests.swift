import Glibc
import TestSupport
import Testing
import Training

@testable import Records

@Suite struct LedgerTests {
  static let one = Installation(randomBits: 1)
  static let file = "responses-\(one.slug).csv"

  /// Checks a file's chain with nothing but the definition in ``ChainLink``, and returns how many rows it has.
  static func rowsInChain(_ lines: [String], of name: String) -> Int {
    var previous = SHA256.hex(of: "\(name)\n\(lines.first ?? "")\n")
    for (index, line) in lines.dropFirst().enumerated() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let digested = fields.dropLast().joined(separator: ",")
      guard fields.count >= 3, fields[fields.count - 2] == previous,
        fields[fields.count - 1] == SHA256.hex(of: digested),
        fields[LedgerKind.responses.sequenceIndex] == String(index + 1)
          || name.hasPrefix("completions")
      else { return index }
      previous = fields[fields.count - 1]
    }
    return lines.count - 1
  }

  @Test("Rows stand in the file in the order in which they were added, each tied to the one before")
  func chain() throws {
    let work = try Workdir()
    var samples = Samples(seed: 7)
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    var responses: [Response] = []
    for number in 1...20 {
      responses.append(samples.response())
      #expect(try ledger.append(responses[number - 1]).sequence == number)
    }
    var read: [Response] = []
    var scanner = CSVScanner(.lines)
    scanner.scan(work.read(LedgerTests.file)) { row in
      if row.line > 1, let row = try? ResponseRow(fields: row.texts()) { read.append(row.response) }
      return true
    }
    #expect(read == responses)
  }

  @Test("The chain is what its definition says")
  func definition() throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    for number in 1...5 { try ledger.append(plainResponse(number)) }
    #expect(LedgerTests.rowsInChain(work.lines(LedgerTests.file), of: LedgerTests.file) == 5)
    #expect(LedgerTests.rowsInChain(work.lines(LedgerTests.file), of: "responses-other.csv") == 0)
  }

  @Test("A completion's row has an id that names its file and place, and a correction names it")
  func completions() throws {
    let work = try Workdir()
    var samples = Samples(seed: 8)
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    let now = samples.moment()
    let first = try ledger.append(samples.completion(), recordedAt: now)
    #expect(first == "\(LedgerTests.one.slug)-1")
    let correction = Correction(supersedes: first, reason: .wrongPerson, isVoid: false)
    let second = try ledger.append(samples.completion(), recordedAt: now, correction: correction)
    #expect(second == "\(LedgerTests.one.slug)-2")
    #expect(work.names() == ["completions-\(LedgerTests.one.slug).csv"])
  }

  @Test("Files are their owner's alone, and readable by the group of a shared folder")
  func rights() throws {
    let work = try Workdir()
    let own = try Ledger(folder: "\(work.path)/a/own", installation: LedgerTests.one)
    try own.append(plainResponse(1))
    #expect(work.rights("a") == 0o700)
    #expect(work.rights("a/own") == 0o700)
    #expect(work.rights("a/own/\(LedgerTests.file)") == 0o600)
    #expect(unsafe mkdir("\(work.path)/shared", 0o770) == 0)
    #expect(unsafe chmod("\(work.path)/shared", 0o2770) == 0)
    let shared = try Ledger(folder: "\(work.path)/shared", installation: LedgerTests.one)
    try shared.append(plainResponse(1))
    #expect(work.rights("shared") == 0o2770)
    #expect(work.rights("shared/\(LedgerTests.file)") == 0o640)
  }

  @Test(
    "A line that broke off at any byte is set aside, and the next row follows the last whole one")
  func tornLines() throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    try ledger.append(plainResponse(1))
    let before = work.read(LedgerTests.file).count
    try ledger.append(plainResponse(2))
    let whole = work.read(LedgerTests.file)
    for cut in before + 1..<whole.count - 1 {
      try work.write(Array(whole[..<cut]), to: LedgerTests.file)
      #expect(try ledger.append(plainResponse(3)).sequence == 2)
      #expect(LedgerTests.rowsInChain(work.lines(LedgerTests.file), of: LedgerTests.file) == 2)
    }
    let aside = work.lines("torn-responses-\(LedgerTests.one.slug).txt")
    #expect(aside.count == whole.count - before - 2)
    #expect(aside.last.map { Array($0.utf8) } == Array(whole[before..<whole.count - 2]))
  }

  @Test("A file that broke off in its header begins anew")
  func tornHeader() throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    let header = LedgerKind.responses.header
    for cut in 0...header.count {
      try work.write(Array(header[..<cut]), to: LedgerTests.file)
      #expect(try ledger.append(plainResponse(1)).sequence == 1)
      #expect(LedgerTests.rowsInChain(work.lines(LedgerTests.file), of: LedgerTests.file) == 1)
    }
  }

  @Test("A whole row that only lacks its line end is a record, and the next row follows it")
  func openLine() throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    try ledger.append(plainResponse(1))
    try ledger.append(plainResponse(2))
    try work.write(work.read(LedgerTests.file).dropLast(), to: LedgerTests.file)
    #expect(try ledger.append(plainResponse(3)).sequence == 3)
    #expect(LedgerTests.rowsInChain(work.lines(LedgerTests.file), of: LedgerTests.file) == 3)
  }

  @Test("A file of another or a newer program is left as it is")
  func foreign() throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    for text in ["a,b,c\n1,2,3\n", "format,attempt_id\n", "x"] {
      try work.write(Array(text.utf8), to: LedgerTests.file)
      let failure = #expect(throws: LedgerFailure.self) { try ledger.append(plainResponse(1)) }
      #expect(failure?.operation == .read)
      #expect(work.read(LedgerTests.file) == Array(text.utf8))
    }
  }

  @Test("What could not be read back is refused, and nothing is written")
  func unreadable() throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    var response = plainResponse(1)
    response.credit = .nan
    #expect(throws: LedgerFailure.self) { try ledger.append(response) }
    response.credit = .infinity
    #expect(throws: LedgerFailure.self) { try ledger.append(response) }
    response.credit = 1
    response.given = String(repeating: "x", count: LedgerFile.rowLimit)
    #expect(throws: LedgerFailure.self) { try ledger.append(response) }
    #expect(work.read(LedgerTests.file).isEmpty)
  }

  @Test("A link, a pipe or a folder in the place of the file is refused")
  func notAFile() throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    let path = "\(work.path)/\(LedgerTests.file)"
    #expect(unsafe symlink("/tmp/elsewhere.csv", path) == 0)
    #expect(throws: LedgerFailure.self) { try ledger.append(plainResponse(1)) }
    #expect(unsafe unlink(path) == 0)
    #expect(unsafe mkfifo(path, 0o600) == 0)
    #expect(throws: LedgerFailure.self) { try ledger.append(plainResponse(1)) }
    #expect(unsafe unlink(path) == 0)
    #expect(unsafe mkdir(path, 0o700) == 0)
    #expect(throws: LedgerFailure.self) { try ledger.append(plainResponse(1)) }
  }

  @Test("A file taken away between two rows begins anew, and the row is there")
  func takenAway() throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    try ledger.append(plainResponse(1))
    #expect(unsafe unlink("\(work.path)/\(LedgerTests.file)") == 0)
    #expect(try ledger.append(plainResponse(2)).sequence == 1)
  }

  @Test("Many writers at once lose nothing and mix nothing")
  func manyWriters() async throws {
    let work = try Workdir()
    let ledger = try Ledger(folder: work.path, installation: LedgerTests.one)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          for number in 0..<25 { try ledger.append(plainResponse(writer * 1000 + number)) }
        }
      }
      try await group.waitForAll()
    }
    let lines = work.lines(LedgerTests.file)
    #expect(LedgerTests.rowsInChain(lines, of: LedgerTests.file) == 200)
    #expect(Set(lines.compactMap { $0.split(separator: ",").dropFirst(9).first }).count == 201)
  }
}

/// A response without anything that needs quotes.
func plainResponse(_ number: Int) -> Response {
  Response(
    attempt: AttemptID(startedAt: Moment(milliseconds: 1_795_000_000_000, offset: -360), seed: 5),
    answeredAt: Moment(milliseconds: 1_795_000_000_000 + Int64(number) * 1000, offset: -360),
    staffID: "000417", organization: "imsa", course: "onboarding", scenario: "bus-is-late",
    revision: 1, item: "item-\(number)", kind: "verdict", topic: "texting", clauses: ["5.1"],
    given: "u", credit: 0.25, isFirstTry: true, certainty: .unmarked, hints: 0, lookups: 1,
    seconds: 12.5, direction: .tooStrict, isCritical: false, verdict: "less-acceptable",
    policyDigest: String(repeating: "0", count: 64))
}
