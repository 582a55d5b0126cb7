internal import TestSupport
internal import Testing

/// A line of a file or of input that is answered with a sentence while the run goes on.
struct BadLine: CustomTestStringConvertible, Sendable {
  let name: String
  let bytes: [UInt8]
  let says: String

  var testDescription: String { name }

  init(_ name: String, _ line: String, _ says: String) {
    self.init(name, bytes: Array(line.utf8), says)
  }

  init(_ name: String, bytes: [UInt8], _ says: String) {
    self.name = name
    self.bytes = bytes
    self.says = says
  }
}

@Suite("bad lines are named, and the run goes on")
struct BadLineTests {
  /// What `judge --batch` answers to all bad lines of one run.
  private static let batchRun = Result {
    let input: [UInt8] = BadLine.batch.flatMap { $0.bytes + [0x0A] }
    return try Run("judge", "--batch").in(Workdir()).stdin(input).finish()
  }

  @Test("lines of judge --batch", arguments: BadLine.batch.indices)
  func batch(_ index: Int) throws {
    let row = BadLine.batch[index]
    let end = try Self.batchRun.get()
    let lines = end.output.split(separator: "\n")
    try #require(lines.count == BadLine.batch.count)
    #expect(lines[index] == row.says, "\(row.name)")
    #expect(end.status == 0)
  }

  @Test("rows of a roster")
  func roster() throws {
    let workdir = try Workdir()
    let header = Array("staff_id,name,roles,organization,start_date,overrides\n".utf8)
    let rows: [UInt8] = BadLine.roster.flatMap { $0.bytes + [0x0A] }
    try workdir.write(header + rows, to: "roster.csv")
    let end = try Run("records", "status", "--roster", "roster.csv").in(workdir).finish()
    let said = end.errors.split(separator: "\n").joined(separator: " ")
    let expected = BadLine.roster.enumerated().map { "roster.csv:\($0 + 2): the row \($1.says)" }
    #expect(said == expected.joined(separator: " "))
    #expect(end.status == 1)
  }
}
