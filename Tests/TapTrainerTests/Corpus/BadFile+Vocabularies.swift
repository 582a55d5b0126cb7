extension BadFile {
  /// Mistakes in the vocabulary, without which nothing else is read.
  static let vocabularies = [
    BadFile(
      "a newer format", "tap-vocabulary/1", becomes: "tap-vocabulary/2",
      "6:9: error: `tap-vocabulary/2` is newer than this program, which knows `tap-vocabulary/1`; get a newer tap-trainer"
    ),
    BadFile(
      "too many impossible combinations", "\nimpossible:\n",
      becomes: "\nimpossible:\n"
        + String(
          repeating: "  - {facts: {sender: coach, action: post}, because: x}\n",
          count: 17_000),
      "272:1: error: there are 17003 impossible combinations; at most 256 are possible"),
    BadFile(
      "no facts", "facts:\n", becomes: "fats:\n",
      "8:1: error: unknown field `fats`; did you mean `facts`?"),
    BadFile(
      "a fact without means", "    means: with whom\n", becomes: "",
      "21:5: error: the fact `recipient` has no `means`"),
    BadFile(
      "a fact without values", "    ask: With whom?\n",
      becomes: "    ask: With whom?\n    valus: {}\n",
      "23:5: error: unknown field `valus`; did you mean `values`?"),
    BadFile(
      "a value with a colon", "      teacher: a teacher\n", becomes: "      teacher: a: teacher\n",
      "14:17: error: a `:` cannot stand here; put a text that holds `: ` in quotes, or give the line the indentation of its group"
    ),
    BadFile(
      "a value without words", "      teacher: a teacher\n", becomes: "      teacher:\n",
      "14:15: error: `teacher` of the fact `sender` is empty"),
    BadFile(
      "a value of blanks", "      teacher: a teacher\n", becomes: "      teacher: ' '\n",
      "14:16: error: `teacher` of the fact `sender` is empty"),
    BadFile(
      "a question without words", "    ask: With whom?\n", becomes: "    ask: ''\n",
      "22:10: error: `ask` of the fact `recipient` is empty"),
    BadFile(
      "a value in capitals", "      teacher: a teacher\n", becomes: "      Teacher: a teacher\n",
      "14:7: error: `Teacher` cannot name a value; use lower-case letters, digits and single hyphens, at most 64"
    ),
    BadFile(
      "a value twice", "      teacher: a teacher\n",
      becomes: "      teacher: a teacher\n      teacher: another\n",
      "15:7: error: `teacher` stands twice in this group; the first is at 14:7"),
    BadFile(
      "a fact in capitals", "  recipient:\n", becomes: "  Recipient:\n",
      "20:3: error: `Recipient` cannot name a fact; use lower-case letters, digits and single hyphens, at most 64"
    ),
    BadFile(
      "chosen perhaps", "    chosen: no\n", becomes: "    chosen: perhaps\n",
      "12:13: error: `chosen` is `yes` or `no`, not `perhaps`"),
    BadFile(
      "an impossible fact", "{action: post, channel:", becomes: "{act: post, channel:",
      "299:13: error: unknown fact `act`"),
    BadFile(
      "a direction in the words", "    means: with whom\n",
      becomes: "    means: with\u{202e} whom\n",
      "21:16: error: U+202E, which changes the direction of text, stands here; delete it"),
    BadFile(
      "words that are a list", "    means: with whom\n", becomes: "    means: [with whom]\n",
      "21:12: error: `means` must be a text, not a list"),
    BadFile(
      "a fact that is a word",
      "  recipient:\n    means: with whom\n    ask: With whom?\n    chosen: no\n    values:\n",
      becomes:
        "  other: word\n  recipient:\n    means: with whom\n    ask: With whom?\n    chosen: no\n    values:\n",
      "20:10: error: the fact `other` must be a group of `name: value`, not a text"),
    BadFile(
      "a presumed value that is none", "presumed: message", becomes: "presumed: mesage",
      "71:15: error: unknown value `mesage`; did you mean `message`?"),
    BadFile(
      "an impossible combination of one", "  - facts: {action: post, ", becomes: "  - facts: {",
      "299:12: error: an impossible combination must name at least two facts; take the value out of the vocabulary instead"
    ),
    BadFile(
      "an empty reason", "because: ", becomes: "because: \"\"\n    x: ",
      "285:14: error: `because` of an impossible combination is empty",
      "286:5: error: unknown field `x`; known: `facts`, `because`"),
  ]
}
