import TestSupport
import Testing

@testable import Records

@Suite struct KeptContentTests {
  static let digest = String(repeating: "ab", count: 32)

  @Test("Content is kept once, whole, and for its owner alone")
  func keep() throws {
    let work = try Workdir()
    let kept = KeptContent(records: work.path)
    #expect(!kept.holds(KeptContentTests.digest))
    let files = [
      (path: "vocabulary.yaml", bytes: [UInt8]("a".utf8)), (path: "policies/imsa.txt", bytes: []),
    ]
    try kept.keep(KeptContentTests.digest, files: files, scratch: 7)
    #expect(kept.holds(KeptContentTests.digest))
    #expect(work.read("kept/\(KeptContentTests.digest)/vocabulary.yaml") == [UInt8]("a".utf8))
    #expect(work.rights("kept/\(KeptContentTests.digest)/policies/imsa.txt") == 0o600)
    #expect(work.rights("kept") == 0o700)
    try kept.keep(KeptContentTests.digest, files: [], scratch: 8)
    #expect(work.read("kept/\(KeptContentTests.digest)/vocabulary.yaml") == [UInt8]("a".utf8))
  }

  @Test(
    "A path that leads elsewhere is refused",
    arguments: ["../a", "/etc/passwd", "a/../../b", "a//b", "", "."])
  func paths(_ path: String) throws {
    let work = try Workdir()
    #expect(throws: LedgerFailure.self) {
      try KeptContent(records: work.path).keep(
        KeptContentTests.digest, files: [(path: path, bytes: [])], scratch: 1)
    }
  }

  @Test(
    "A digest that is none is refused", arguments: ["", "..", String(repeating: "A", count: 64)])
  func digests(_ digest: String) throws {
    let work = try Workdir()
    #expect(throws: LedgerFailure.self) {
      try KeptContent(records: work.path).keep(digest, files: [], scratch: 1)
    }
    #expect(!KeptContent(records: work.path).holds(digest))
  }
}
