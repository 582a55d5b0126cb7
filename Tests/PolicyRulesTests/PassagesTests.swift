internal import TestSupport
internal import Testing

@testable internal import PolicyRules

@Suite("passages in a text")
struct PassagesTests {
  @Test("stand where they stand, wholly, in part or not at all")
  func stand() {
    let passages = Passages(["one two", "two three four", "", "nine", "ë"], in: "ë one two three")
    #expect((0..<5).map { passages.stands($0) } == [true, false, true, false, true])
    #expect(passages.standing(1) == "two three".utf8.count)
    #expect(passages.standing(3) == 1)
  }

  /// What a look at each place for each passage finds, as a reference.
  private func reference(_ passages: [[UInt8]], _ text: [UInt8]) -> (found: [Bool], covered: [Bool])
  {
    var found = Array(repeating: false, count: passages.count)
    var covered = Array(repeating: false, count: text.count)
    for (index, passage) in passages.enumerated() {
      if passage.isEmpty { found[index] = true }
      for start in text.indices where !passage.isEmpty && text[start...].starts(with: passage) {
        found[index] = true
        for place in start..<start + passage.count { covered[place] = true }
      }
    }
    return (found, covered)
  }

  @Test(
    "are found as by a look at each place for each of them", arguments: 0..<300 as Range<UInt64>)
  func random(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    func word(_ most: Int) -> String {
      String(
        (0..<Int.random(in: 0...most, using: &random)).map { _ in
          ["a", "b", "ë"].randomElement(using: &random) ?? "a"
        }.joined())
    }
    let text = word(40)
    let list = (0..<Int.random(in: 0...6, using: &random)).map { _ in word(6) }
    let passages = Passages(list, in: text)
    let expected = reference(list.map { Array($0.utf8) }, Array(text.utf8))
    #expect(list.indices.map { passages.stands($0) } == expected.found)
    #expect(passages.isCovered == expected.covered)
    for (index, passage) in list.enumerated() {
      let bytes = Array(passage.utf8)
      let length = passages.standing(index)
      #expect(reference([Array(bytes[..<length])], Array(text.utf8)).found == [true])
      if length < bytes.count {
        #expect(reference([Array(bytes[...length])], Array(text.utf8)).found == [false])
      }
    }
  }
}
