import TestSupport
import Testing

@testable import Records

@Suite struct InstallationTests {
  @Test("Random bits make a name of eight letters and digits")
  func random() {
    var numbers = SeededNumbers(seed: 9)
    for _ in 0..<1000 {
      let made = Installation(randomBits: numbers.next())
      #expect(made.slug.utf8.count == 8)
      #expect(Installation(slug: made.slug) == made)
    }
  }

  @Test("A name that could not be a part of a file's name is refused")
  func refused() {
    for slug in [
      "", "abc", "ABCD", "ab-cd", "../..", "a b c", "äöüß", String(repeating: "a", count: 33),
    ] {
      #expect(Installation(slug: slug) == nil)
    }
  }

  @Test("The first name is kept, whoever asks and with whatever rights they ask")
  func kept() throws {
    let work = try Workdir()
    let path = "\(work.path)/state/installation"
    let first = Installation(randomBits: 1)
    #expect(try Installation.kept(in: path, candidate: first) == first)
    #expect(try Installation.kept(in: path, candidate: Installation(randomBits: 2)) == first)
    #expect(work.rights("state/installation") == 0o600)
  }

  @Test("A name that was cut off is replaced, one that is none is not")
  func damaged() throws {
    let work = try Workdir()
    let first = Installation(randomBits: 1)
    for text in ["", "k7f"] {
      try work.write(Array(text.utf8), to: "installation")
      #expect(try Installation.kept(in: "\(work.path)/installation", candidate: first) == first)
    }
    try work.write(Array("../..\n".utf8), to: "installation")
    #expect(throws: LedgerFailure.self) {
      try Installation.kept(in: "\(work.path)/installation", candidate: first)
    }
  }
}
