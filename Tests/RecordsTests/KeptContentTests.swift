import Glibc
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
    "In a folder that a group shares, the group may keep content too, and read what others kept",
    arguments: [
      (folder: 0o700, kept: 0o700, file: 0o600), (folder: 0o755, kept: 0o700, file: 0o600),
      (folder: 0o770, kept: 0o770, file: 0o640), (folder: 0o2770, kept: 0o2770, file: 0o640),
      (folder: 0o3770, kept: 0o3770, file: 0o640),
    ] as [(folder: mode_t, kept: mode_t, file: mode_t)])
  func shared(_ rights: (folder: mode_t, kept: mode_t, file: mode_t)) throws {
    let work = try Workdir()
    try #require(unsafe chmod(work.path, rights.folder) == 0)
    let files = [(path: "policies/imsa.txt", bytes: [UInt8]("a".utf8))]
    try KeptContent(records: work.path).keep(KeptContentTests.digest, files: files, scratch: 7)
    let content = "kept/\(KeptContentTests.digest)"
    for folder in ["kept", content, "\(content)/policies"] {
      #expect(work.rights(folder) == rights.kept, "\(folder)")
    }
    #expect(work.rights("\(content)/policies/imsa.txt") == rights.file)
  }

  @Test("Content that cannot be kept, or that another program kept first, leaves nothing behind")
  func leavings() throws {
    let work = try Workdir()
    let kept = KeptContent(records: work.path)
    let files = [(path: "a", bytes: [UInt8]("a".utf8)), (path: "a/b", bytes: [])]
    #expect(throws: LedgerFailure.self) {
      try kept.keep(KeptContentTests.digest, files: files, scratch: 1)
    }
    #expect(work.names(in: "kept") == [])
    #expect(kept.digests == [])
    try kept.keep(KeptContentTests.digest, files: [files[0]], scratch: 2)
    #expect(kept.digests == [KeptContentTests.digest])
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
