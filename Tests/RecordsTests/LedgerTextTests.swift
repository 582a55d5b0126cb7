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
    #expect(LedgerText.escaped("a\nb") == "a\\u{a}b")
    #expect(LedgerText.escaped(list: ["coach", "sponsor"]) == "coach;sponsor")
  }

  @Test("A form that no text has is refused", arguments: ["\\u{zz}", "\\u{110000}", "\\u{41"])
  func refused(_ form: String) {
    #expect(LedgerText.unescaped(form) == nil)
  }
}
