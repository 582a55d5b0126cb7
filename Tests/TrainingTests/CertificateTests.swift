internal import Testing

@testable internal import Training

@Suite("a certificate's code")
struct CertificateTests {
  private func code(_ seed: UInt64) -> String {
    Certificate(AttemptID(startedAt: Play.start, seed: seed)).code
  }

  @Test("is the same for the same attempt, and another for another")
  func same() {
    #expect(code(1) == code(1))
    #expect(Set((0..<1000).map { code($0) }).count == 1000)
  }

  @Test("tells every misreading of one sign, and every swap of two neighbours that differ")
  func misread() {
    for seed in 0..<20 as Range<UInt64> {
      let signs = Array(code(seed))
      for place in signs.indices.dropFirst(4) where signs[place] != "-" {
        for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ" where other != signs[place] {
          var wrong = signs
          wrong[place] = other
          #expect(!Certificate.isWellFormed(String(wrong)))
        }
      }
    }
  }

  @Test("may be typed in small letters and without hyphens")
  func typed() {
    let typed = code(3).lowercased()
    #expect(Certificate.isWellFormed(typed))
    #expect(!Certificate.isWellFormed("TAP-1"))
    #expect(!Certificate.isWellFormed(""))
  }
}
