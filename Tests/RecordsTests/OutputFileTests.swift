import Glibc
import TestSupport
import Testing

@testable import Records

/// What stands at the name that is written to.
enum Standing: String, CaseIterable, CustomTestStringConvertible, Sendable {
  case nothing, file, link, dangling = "a link that leads nowhere yet", pipe

  var testDescription: String { rawValue }
}

@Suite struct OutputFileTests {
  @Test("What is written stands at the name, or where the name leads", arguments: Standing.allCases)
  func write(_ standing: Standing) throws {
    let work = try Workdir()
    let path = work.file("out")
    var reader: CInt?
    switch standing {
    case .nothing: break
    case .file: try work.write("old", to: "out")
    case .link:
      try work.write("old", to: "target")
      try #require(unsafe symlink("target", path) == 0)
    case .dangling: try #require(unsafe symlink("target", path) == 0)
    case .pipe:
      try #require(unsafe mkfifo(path, 0o600) == 0)
      reader = unsafe open(path, O_RDONLY | O_NONBLOCK)
    }
    let file = try OutputFile(path: path)
    try file.write([UInt8]("new".utf8))
    try file.finish()
    if let reader {
      var bytes = [UInt8](repeating: 0, count: 8)
      #expect(unsafe read(reader, &bytes, 8) == 3)
      close(reader)
    } else {
      #expect(work.read("out") == [UInt8]("new".utf8))
    }
    var status = stat()
    try #require(unsafe lstat(path, &status) == 0)
    let kinds = [Standing.link: S_IFLNK, .dangling: S_IFLNK, .pipe: S_IFIFO]
    #expect(status.st_mode & S_IFMT == kinds[standing] ?? S_IFREG)
    #expect(!work.names().contains { $0.hasSuffix(".partial") })
  }

  @Test("A file that is not finished leaves what stood there, and no draft")
  func unfinished() throws {
    let work = try Workdir()
    try work.write("old", to: "out")
    do {
      let file = try OutputFile(path: work.file("out"))
      try file.write([UInt8]("new".utf8))
    }
    #expect(work.read("out") == [UInt8]("old".utf8))
    #expect(work.names() == ["out"])
  }

  @Test("A draft that a dead program left is taken away, and the file is written")
  func leftover() throws {
    let work = try Workdir()
    try work.write("half", to: "out.partial")
    let file = try OutputFile(path: work.file("out"))
    try file.write([UInt8]("new".utf8))
    try file.finish()
    #expect(work.read("out") == [UInt8]("new".utf8))
    #expect(work.names() == ["out"])
  }

  @Test("Two programs that write one file do not mix")
  func twice() throws {
    let work = try Workdir()
    let first = try OutputFile(path: work.file("out"))
    try first.write([UInt8]("fir".utf8))
    let refusal = #expect(throws: LedgerFailure.self) {
      _ = try OutputFile(path: work.file("out"))
    }
    #expect(refusal?.description.contains("another program writes it") == true)
    try first.write([UInt8]("st".utf8))
    try first.finish()
    #expect(work.read("out") == [UInt8]("first".utf8))
  }

  @Test("A link laid where the draft would be is not followed")
  func laidLink() throws {
    let work = try Workdir()
    try work.write("mine", to: "other")
    try #require(unsafe symlink("other", work.file("out.partial")) == 0)
    #expect(throws: LedgerFailure.self) { _ = try OutputFile(path: work.file("out")) }
    #expect(work.read("other") == [UInt8]("mine".utf8))
  }

  @Test("A folder is no place for a file, and nothing is left in or beside it")
  func folder() throws {
    let work = try Workdir()
    try work.write("x", to: "folder/x")
    #expect(throws: LedgerFailure.self) { _ = try OutputFile(path: work.file("folder")) }
    #expect(work.names() == ["folder"])
  }

  @Test(
    "Nothing is written over a ledger or the roster, under whatever name",
    arguments: [
      ("records/completions-abcd.csv", true), ("records/./completions-abcd.csv", true),
      ("link", true), ("records/responses-new2.csv", true), ("records/roster.csv", true),
      ("staff.csv", true), ("records/report.html", false), ("completions-abcd.csv", false),
    ])
  func refused(_ name: String, _ isRefused: Bool) throws {
    let work = try Workdir()
    try work.write("x", to: "records/completions-abcd.csv")
    try work.write("x", to: "staff.csv")
    try #require(unsafe symlink("records/completions-abcd.csv", work.file("link")) == 0)
    var refusal: LedgerFailure?
    do throws(LedgerFailure) {
      try LedgerFolder(work.file("records"))
        .checkOutput(to: work.file(name), others: [work.file("staff.csv")])
    } catch {
      refusal = error
    }
    #expect((refusal != nil) == isRefused)
  }
}
