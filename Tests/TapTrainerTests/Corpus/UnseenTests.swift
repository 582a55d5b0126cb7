internal import PolicyRules
internal import StrictYAML
internal import Terminal
internal import Testing

@Suite("what cannot be seen")
struct UnseenTests {
  @Test("is written out wherever it goes: to a screen, a file, JSON, a message")
  func sinks() {
    for number in UInt32(0)...0x10FFFF {
      guard let character = Unicode.Scalar(number), character.isUnseen else { continue }
      let text = "a\(character)b"
      let form = character.escape
      let json = JSON.string(text).description
      #expect(visible(text) == "a\(form)b")
      #expect(Visible.text(text) == "a\(form)b")
      #expect(json.unicodeScalars.allSatisfy { (0x20...0x7E).contains($0.value) })
      #expect(!printable(text).unicodeScalars.contains(character))
    }
  }
}
