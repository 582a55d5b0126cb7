internal import PolicyRules

import Testing

@testable import Records

@Suite struct LedgerTextTests {
  @Test("Every text has one form, which acts on nothing and reads back as the text")
  func texts() {
    for text in Samples.nasty {
      let form = LedgerText.escaped(text)
      #expect(LedgerText.unescaped(form)?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
      #expect(!form.unicodeScalars.contains(where: Visible.acts))
    }
  }

  @Test("Every list has one form, also one that holds nothing, or one that holds an empty text")
  func lists() {
    var samples = Samples(seed: 3)
    var lists = (0..<500).map { _ in samples.list() }
    lists += [[], [""], ["", ""], [";"], ["a", ""], ["\\u{}"], ["\\u{", "}"]]
    for list in lists {
      #expect(LedgerText.unescaped(list: LedgerText.escaped(list: list)) == list)
    }
    #expect(Set(lists.map { LedgerText.escaped(list: $0) }).count == Set(lists).count)
  }

  @Test("What people write stands as they wrote it")
  func plain() {
    for text in ["C:\\users", "a\\b", "=1+1", "José", "字", "a;b"] {
      #expect(LedgerText.escaped(text) == text)
    }
    #expect(LedgerText.escaped("a\nb") == "a\\u{A}b")
    #expect(LedgerText.escaped(list: ["coach", "sponsor"]) == "coach;sponsor")
  }

  @Test(
    "A form of before is still read: small letters, and what is escaped by now",
    arguments: [
      ("a\\u{ad}b", "a\u{AD}b"), ("a\u{34F}b", "a\u{34F}b"), ("\\u{3b}", ";"),
      ("\u{200D}", "\u{200D}"),
    ])
  func before(_ form: String, _ text: String) {
    #expect(LedgerText.unescaped(form)?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
  }

  @Test("A form that no text has is refused", arguments: ["\\u{zz}", "\\u{110000}", "\\u{41"])
  func refused(_ form: String) {
    #expect(LedgerText.unescaped(form) == nil)
  }
}
