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

  private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  @Test("tells every misreading of one sign")
  func misread() {
    for seed in 0..<20 as Range<UInt64> {
      let signs = Array(code(seed))
      for place in signs.indices.dropFirst(4) where signs[place] != "-" {
        for other in Self.digits where other != signs[place] {
          var wrong = signs
          wrong[place] = other
          #expect(Certificate.read(String(wrong)) == nil)
        }
      }
    }
  }

  @Test("tells a swap of two neighbours, unless they lie sixteen digits apart")
  func swapped() throws {
    for seed in 0..<20 as Range<UInt64> {
      let signs = code(seed).filter { $0 != "-" }.map(\.self)
      for place in 3..<(signs.count - 2) {
        let first = try #require(Self.digits.firstIndex(of: signs[place]))
        let second = try #require(Self.digits.firstIndex(of: signs[place + 1]))
        var wrong = signs
        wrong.swapAt(place, place + 1)
        let isTold = Certificate.read(String(wrong)) == nil
        #expect(isTold == ((first - second) % 16 != 0))
      }
    }
  }

  @Test("may be typed in small letters, and without hyphens or with spaces")
  func typed() {
    let whole = code(3)
    for typed in [
      whole.lowercased(), whole.replacing("-", with: ""), whole.replacing("-", with: " "),
    ] {
      #expect(Certificate.read(typed) == whole)
    }
    #expect(Certificate.read("TAP-1") == nil)
    #expect(Certificate.read("\(whole)0") == nil)
    #expect(Certificate.read("") == nil)
  }
}
