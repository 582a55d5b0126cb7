extension BadFile {
  /// What is no YAML, or more of it than is read here.
  static let yaml = [
    BadFile("an empty file", "", "1:1: error: the file holds nothing"),
    BadFile("only a comment", "# nothing\n", "1:1: error: the file holds nothing"),
    BadFile("only blanks", "   \n\n", "1:1: error: the file holds nothing"),
    BadFile("one word", "word\n", "1:1: error: the file must be a group of `name: value`"),
    BadFile("a list", "- a\n- b\n", "1:1: error: the file must be a group of `name: value`"),
    BadFile("a number", "12\n", "1:1: error: the file must be a group of `name: value`"),
    BadFile(
      "a tab for indent", "format: tap-scenario/1\nscenes:\n\ta: b\n",
      "3:1: error: a tab stands here; indent with spaces"),
    BadFile(
      "a tab before a value", "format: tap-scenario/1\nid: \t\tx\n\ttitle: y\n",
      "3:1: error: a tab stands here; indent with spaces"),
    BadFile(
      "an alias", "format: *x\n",
      "1:9: error: `*` stands for a value from another place, which is not read here; write the value itself, or put a text that begins with `*` in quotes"
    ),
    BadFile(
      "an anchor", "format: &x tap-scenario/1\n",
      "1:9: error: `&` gives a value a name, which is not read here; delete the name, or put a text that begins with `&` in quotes"
    ),
    BadFile(
      "a tag", "format: !!str tap-scenario/1\n",
      "1:9: error: `!` gives a value a type, which is not read here; delete the type, or put a text that begins with `!` in quotes"
    ),
    BadFile(
      "a local tag", "format: !x tap-scenario/1\n",
      "1:9: error: `!` gives a value a type, which is not read here; delete the type, or put a text that begins with `!` in quotes"
    ),
    BadFile(
      "a directive", "%YAML 1.2\n---\nformat: tap-scenario/1\n",
      "1:1: error: a line that begins with `%` is not read here; delete it"),
    BadFile(
      "a second document", "format: tap-scenario/1\n---\nformat: tap-scenario/1\n",
      "2:1: error: a second document begins here; put it in a file of its own, or delete the `---`"),
    BadFile(
      "a key twice", "format: tap-scenario/1\nformat: tap-scenario/1\n",
      "2:1: error: `format` stands twice in this group; the first is at 1:1"),
    BadFile(
      "a list as a key", "[a]: b\n",
      "1:1: error: a name must be a text on one line; write `name: value`; a text that begins with `[`, `{` or `?` needs quotes"
    ),
    BadFile(
      "a group as a key", "{a: b}: c\n",
      "1:1: error: a name must be a text on one line; write `name: value`; a text that begins with `[`, `{` or `?` needs quotes"
    ),
    BadFile(
      "a complex key", "? a\n: b\n",
      "1:3: error: a name must be a text on one line; write `name: value`; a text that begins with `[`, `{` or `?` needs quotes"
    ),
    BadFile(
      "a merge key", "<<: {a: b}\nformat: x\n",
      "2:9: error: unknown format `x`; write `tap-scenario/1`"),
    BadFile(
      "an open bracket", "format: [a, b\n",
      "1:9: error: the bracket that begins here is never closed; close it, or put a text that begins with a bracket in quotes"
    ),
    BadFile(
      "an open brace", "format: {a: b\n",
      "1:9: error: the bracket that begins here is never closed; close it, or put a text that begins with a bracket in quotes"
    ),
    BadFile(
      "an open quote", "format: \"tap\n",
      "1:9: error: the quote that begins here is never closed; close it; within `'` an apostrophe is written twice"
    ),
    BadFile(
      "an open single quote", "format: 'tap\n",
      "1:9: error: the quote that begins here is never closed; close it; within `'` an apostrophe is written twice"
    ),
    BadFile(
      "a stray bracket", "format: a]\n] \n",
      "2:1: error: this does not go on with the group that began at 1:1; check the indentation, and quotes within a text in quotes"
    ),
    BadFile(
      "a colon in a text", "format: a: b\n",
      "1:10: error: a `:` cannot stand here; put a text that holds `: ` in quotes, or give the line the indentation of its group"
    ),
    BadFile(
      "a percent", "format: %x\n",
      "1:9: error: a text without quotes cannot begin with `%`; put the text in quotes"),
    BadFile(
      "an at sign", "format: @x\n",
      "1:9: error: a text without quotes cannot begin with `@`; put the text in quotes"),
    BadFile(
      "a backtick", "format: `x`\n",
      "1:9: error: a text without quotes cannot begin with ```; put the text in quotes"),
    BadFile(
      "a bad escape", "format: \"\\q\"\n",
      "1:10: error: this `\\` begins nothing that is known; write `\\\\` for the sign itself"),
    BadFile(
      "a short escape", "format: \"\\x1\"\n",
      "1:12: error: digits from 0 to f are expected here; write the character itself"),
    BadFile(
      "an escaped escape", "format: \"\\e[31m\"\n",
      "1:9: error: the control character U+001B stands here; delete the escape"),
    BadFile(
      "an escaped NUL", "format: \"\\0\"\n",
      "1:9: error: the control character U+0000 stands here; delete the escape"),
    BadFile(
      "an escaped bell", "format: \"\\a\"\n",
      "1:9: error: the control character U+0007 stands here; delete the escape"),
    BadFile(
      "an escaped direction", "format: \"\\u202e\"\n",
      "1:9: error: U+202E, which changes the direction of text, stands here; delete the escape"),
    BadFile(
      "an escaped half pair", "format: \"\\ud800\"\n",
      "1:12: error: there is no character with this number; write the character itself"),
    BadFile(
      "a NUL", "format: a\u{0}b\n",
      "1:10: error: the control character U+0000 stands here; delete it"),
    BadFile(
      "an ESC", "format: a\u{1b}[31mb\n",
      "1:10: error: the control character U+001B stands here; delete it"),
    BadFile(
      "a DEL", "format: a\u{7f}b\n",
      "1:10: error: the control character U+007F stands here; delete it"),
    BadFile(
      "a C1 control", "format: a\u{9b}b\n",
      "1:10: error: the control character U+009B stands here; delete it"),
    BadFile(
      "a lone return", "format: a\rb: c\n",
      "1:10: error: the control character U+000D stands here; delete it"),
    BadFile(
      "a right-to-left override", "format: a\u{202e}b\n",
      "1:10: error: U+202E, which changes the direction of text, stands here; delete it"),
    BadFile(
      "an isolate", "format: a\u{2066}b\n",
      "1:10: error: U+2066, which changes the direction of text, stands here; delete it"),
    BadFile(
      "a line separator", "format: a\u{2028}b\n",
      "1:10: error: the line separator U+2028, which editors do not show, stands here; delete it"),
    BadFile(
      "a next line", "format: a\u{85}b\n",
      "1:10: error: the line separator U+0085, which editors do not show, stands here; delete it"),
    BadFile(
      "a mark inside", "format: a\u{feff}b\n",
      "1:10: error: the control character U+FEFF stands here; delete it"),
    BadFile(
      "a noncharacter", "format: a\u{ffff}b\n",
      "1:10: error: the control character U+FFFF stands here; delete it"),
    BadFile(
      "bytes that are not UTF-8",
      bytes: [0x66, 0x6F, 0x72, 0x6D, 0x61, 0x74, 0x3A, 0x20, 0xFF, 0xFE, 0xFD, 0x0A],
      "1:9: error: the byte FF here is not UTF-8; save the file as UTF-8"),
    BadFile(
      "a cut character", bytes: [0x66, 0x6F, 0x72, 0x6D, 0x61, 0x74, 0x3A, 0x20, 0xC3],
      "1:9: error: the byte C3 here is not UTF-8; save the file as UTF-8"),
    BadFile(
      "an overlong slash",
      bytes: [0x66, 0x6F, 0x72, 0x6D, 0x61, 0x74, 0x3A, 0x20, 0xC0, 0xAF, 0x0A],
      "1:9: error: the byte C0 here is not UTF-8; save the file as UTF-8"),
    BadFile(
      "a surrogate in UTF-8",
      bytes: [0x66, 0x6F, 0x72, 0x6D, 0x61, 0x74, 0x3A, 0x20, 0xED, 0xA0, 0x80, 0x0A],
      "1:9: error: the byte ED here is not UTF-8; save the file as UTF-8"),
    BadFile(
      "Latin-1",
      bytes: [0x66, 0x6F, 0x72, 0x6D, 0x61, 0x74, 0x3A, 0x20, 0x63, 0x61, 0x66, 0xE9, 0x0A],
      "1:12: error: the byte E9 here is not UTF-8; save the file as UTF-8"),
    BadFile(
      "UTF-16 with a mark", bytes: [0xFF, 0xFE, 0x66, 0x00, 0x6F, 0x00],
      "1:1: error: the file is UTF-16; save it as UTF-8"),
    BadFile(
      "UTF-16 without", "f\u{0}o\u{0}r\u{0}", "1:1: error: the file is UTF-16; save it as UTF-8"),
    BadFile(
      "UTF-32", bytes: [0xFF, 0xFE, 0x00, 0x00, 0x66, 0x00, 0x00, 0x00],
      "1:1: error: the file is UTF-16; save it as UTF-8"),
    BadFile(
      "a gzip file", bytes: [0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00],
      "1:2: error: the byte 8B here is not UTF-8; save the file as UTF-8"),
    BadFile(
      "a PDF",
      bytes: [0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x2E, 0x37, 0x0A, 0x25, 0xE2, 0xE3, 0x0A],
      "2:2: error: the byte E2 here is not UTF-8; save the file as UTF-8"),
    BadFile(
      "JSON", "{\"format\": \"tap-scenario/1\"}\n", "1:1: error: scenario has no `courses`",
      "1:1: error: scenario has no `id`", "1:1: error: scenario has no `revision`",
      "1:1: error: scenario has no `roles`", "1:1: error: scenario has no `scenes`",
      "1:1: error: scenario has no `start`", "1:1: error: scenario has no `title`",
      "1:1: error: scenario has no `topic`"),
    BadFile(
      "HTML", "<html>\n<p>a: b</p>\n",
      "2:5: error: a `:` cannot stand here; put a text that holds `: ` in quotes, or give the line the indentation of its group"
    ),
    BadFile(
      "40 lists in each other",
      "format: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40),
      "1:40: error: more than 32 lists or groups in each other"),
    BadFile(
      "40 groups in each other",
      "a:\n a:\n  a:\n   a:\n    a:\n     a:\n      a:\n       a:\n        a:\n         a:\n          a:\n           a:\n            a:\n             a:\n              a:\n               a:\n                a:\n                 a:\n                  a:\n                   a:\n                    a:\n                     a:\n                      a:\n                       a:\n                        a:\n                         a:\n                          a:\n                           a:\n                            a:\n                             a:\n                              a:\n                               a:\n                                a:\n                                 a:\n                                  a:\n                                   a:\n                                    a:\n                                     a:\n                                      a:\n                                       a:\n",
      "33:33: error: more than 32 lists or groups in each other"),
    BadFile(
      "a mega of spaces", String(repeating: " ", count: 1 << 20) + "a",
      "1:1: error: the file has more than 1048576 bytes"),
    BadFile(
      "one value too many", "a: [" + String(repeating: "b,", count: 100_001) + "]",
      "1:200001: error: the file has more than 100000 values"),
    BadFile(
      "a bad indent", "format: x\n  id: y\n",
      "2:5: error: a `:` cannot stand here; put a text that holds `: ` in quotes, or give the line the indentation of its group"
    ),
    BadFile(
      "a list beside a key", "format: x\n- y\n",
      "2:1: error: this does not go on with the group that began at 1:1; check the indentation, and quotes within a text in quotes"
    ),
    BadFile(
      "a key without a colon", "format: x\nid\ntitle: y\n",
      "2:1: error: no `:` follows here, where a `name: value` is expected; add the `:`, or indent the line if it goes on with the text above"
    ),
    BadFile(
      "a dash without a space", "format: x\n-y\n",
      "2:1: error: no `:` follows here, where a `name: value` is expected; add the `:`, or indent the line if it goes on with the text above"
    ),
    BadFile(
      "a cut list", "format: x\nroles: [coach,\nid: y\n",
      "2:8: error: the bracket that begins here is never closed; close it, or put a text that begins with a bracket in quotes"
    ),
    BadFile(
      "a block without indent", "say: |\nno indent\n",
      "2:1: error: no `:` follows here, where a `name: value` is expected; add the `:`, or indent the line if it goes on with the text above"
    ),
    BadFile(
      "a bad block head", "say: |x\n  a\n",
      "1:7: error: only a line's end can follow `|` or `>`; begin the text on the next line"),
    BadFile(
      "a comma at the start", "a: [,b]\n",
      "1:5: error: a value is expected here; put a text that begins with `]`, `}` or `,` in quotes"),
    BadFile(
      "a hash that cuts", "format: tap-scenario/1 #2\n", "1:1: error: scenario has no `courses`",
      "1:1: error: scenario has no `id`", "1:1: error: scenario has no `revision`",
      "1:1: error: scenario has no `roles`", "1:1: error: scenario has no `scenes`",
      "1:1: error: scenario has no `start`", "1:1: error: scenario has no `title`",
      "1:1: error: scenario has no `topic`"),
    BadFile(
      "no space after a colon", "format:tap-scenario/1\n",
      "1:1: error: the file must be a group of `name: value`"),
  ]
}
