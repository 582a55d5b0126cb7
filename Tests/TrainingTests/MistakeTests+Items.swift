extension MistakeTests {
  /// Mistakes in what is asked.
  static let inItems = [
    Mistake(
      "an unknown kind", "kind: tap-letters",
      "kind: tap-leters",
      "unknown-kind texting/bus-is-late.yaml:55:15: error: unknown kind `tap-leters`; did you mean `tap-letters`?"
    ),
    Mistake(
      "a kind left out", "        kind: tap-letters\n",
      "",
      "missing-field texting/bus-is-late.yaml:54:9: error: item `secret` has no `kind`"),
    Mistake(
      "an answer written by hand", "kind: tap-letters",
      "kind: tap-letters\n        answer: T",
      "written-key texting/bus-is-late.yaml:56:9: error: there is no field for an answer; leave it out: the policy gives the key"
    ),
    Mistake(
      "an item without a question", "        stem: Whom would you ask?\n",
      "",
      "missing-field texting/bus-is-late.yaml:58:9: error: item `thought` has no `stem`"),
    Mistake(
      "two items of one name", "id: secret",
      "id: text-team",
      "duplicate-id texting/bus-is-late.yaml:54:13: error: two items are called `text-team`"),
    Mistake(
      "two options of one name", "- id: text-all",
      "- id: mail",
      "duplicate-id texting/bus-is-late.yaml:39:17: error: two options are called `mail`"),
    Mistake(
      "an option that is an answer already", "- id: text-all",
      "- id: none",
      "reserved-name texting/bus-is-late.yaml:39:17: error: `none` is an answer already; choose another name"
    ),
    Mistake(
      "an option of one letter", "- id: text-all",
      "- id: b",
      "reserved-name texting/bus-is-late.yaml:39:17: error: `b` is a letter that people type; choose a longer name"
    ),
    Mistake(
      "an item and a scene of one name", "id: secret",
      "id: after",
      "duplicate-id texting/bus-is-late.yaml:54:13: error: a scene is called `after` too; `wording` tells them apart by this name; choose another"
    ),
    Mistake(
      "an option without a text", "            text: Text everyone from your own phone.\n",
      "",
      "missing-field texting/bus-is-late.yaml:39:13: error: option `text-all` has no `text`"),
    Mistake(
      "one option only",
      "          - id: mail\n            text: \"Mail the team from your {{email}} account.\"\n            with: {channel: email, account: school}\n",
      "",
      "wrong-number texting/bus-is-late.yaml:35:9: error: an item of this kind has 2 to 6 options",
      "unknown-option texting/bus-is-late.yaml:42:11: error: unknown option `mail`; known: `text-all`, `acceptable`, `less-acceptable`, `unacceptable`, `else`"
    ),
    Mistake(
      "too many hints", "          - Think of the season's start.",
      "          - Two.\n          - Three.\n          - Four.",
      "too-many texting/bus-is-late.yaml:26:13: error: an item has at most 3 hints"),
    Mistake(
      "an empty hint", "          - Think of the season's start.",
      "          - ''",
      "empty-field texting/bus-is-late.yaml:24:13: error: a hint is empty"),
    Mistake(
      "a must that is neither yes nor no", "must: yes",
      "must: true",
      "unknown-value texting/bus-is-late.yaml:25:15: error: unknown value `true`; known: `yes`, `no`"
    ),
    Mistake(
      "an item topic that is unknown", "must: yes",
      "topic: phone",
      "unknown-topic texting/bus-is-late.yaml:25:16: error: unknown topic `phone`; did you mean `phones`?"
    ),
    Mistake(
      "too many distractors", "distractors: 3",
      "distractors: 9",
      "bad-number texting/bus-is-late.yaml:30:22: error: `distractors` must be a whole number from 1 to 4, not `9`"
    ),
    Mistake(
      "a route to nowhere", "mail: after",
      "mail: afters",
      "unknown-scene texting/bus-is-late.yaml:45:17: error: unknown scene `afters`; did you mean `after`?"
    ),
    Mistake(
      "a route by an unknown option", "mail: after\n          else",
      "male: after\n          else",
      "unknown-option texting/bus-is-late.yaml:45:11: error: unknown option `male`; did you mean `mail`?"
    ),
  ]
}
