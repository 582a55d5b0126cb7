extension BadFile {
  /// Mistakes in a scenario.
  static let scenarios = [
    BadFile(
      "a newer format", "tap-scenario/1", becomes: "tap-scenario/2",
      "1:9: error: this file is in version 2 of tap-scenario, and this program reads up to 1; use a newer program"
    ),
    BadFile(
      "format zero", "tap-scenario/1", becomes: "tap-scenario/0",
      "1:9: error: unknown format `tap-scenario/0`; write `tap-scenario/1`"),
    BadFile(
      "a negative format", "tap-scenario/1", becomes: "tap-scenario/-1",
      "1:9: error: unknown format `tap-scenario/-1`; write `tap-scenario/1`"),
    BadFile(
      "a huge format", "tap-scenario/1", becomes: "tap-scenario/99999999999999999999",
      "1:9: error: unknown format `tap-scenario/99999999999999999999`; write `tap-scenario/1`"),
    BadFile(
      "another format", "tap-scenario/1", becomes: "tap-policy/1",
      "1:9: error: unknown format `tap-policy/1`; write `tap-scenario/1`"),
    BadFile(
      "no version", "tap-scenario/1", becomes: "tap-scenario",
      "1:9: error: unknown format `tap-scenario`; write `tap-scenario/1`"),
    BadFile(
      "an empty format", "tap-scenario/1", becomes: "\"\"",
      "1:9: error: unknown format ``; write `tap-scenario/1`"),
    BadFile(
      "a list as format", "tap-scenario/1", becomes: "[a]",
      "1:9: error: `format` must be a text, not a list"),
    BadFile(
      "an id in capitals", "id: an-id-in-capitals", becomes: "id: Abc",
      "2:5: error: `Abc` is no name; use small letters, digits and hyphens, and begin with a letter"
    ),
    BadFile(
      "an id with a space", "id: an-id-with-a-space", becomes: "id: a b",
      "2:5: error: `a b` is no name; use small letters, digits and hyphens, and begin with a letter"
    ),
    BadFile(
      "an id with a slash", "id: an-id-with-a-slash", becomes: "id: a/b",
      "2:5: error: `a/b` is no name; use small letters, digits and hyphens, and begin with a letter"
    ),
    BadFile(
      "an id of dots", "id: an-id-of-dots", becomes: "id: ..",
      "2:5: error: `..` is no name; use small letters, digits and hyphens, and begin with a letter"),
    BadFile(
      "an empty id", "id: an-empty-id", becomes: "id: \"\"", "2:5: error: `id` of scenario is empty"
    ),
    BadFile(
      "an id of another file", "id: an-id-of-another-file", becomes: "id: other",
      "2:5: error: the scenario `other` stands in a file of another name; call the file `other.yaml`"
    ),
    BadFile(
      "an id that is long", "id: an-id-that-is-long",
      becomes:
        "id: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      "2:5: error: the scenario `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…` stands in a file of another name; call the file `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.yaml`"
    ),
    BadFile(
      "an id that is a list", "id: an-id-that-is-a-list", becomes: "id: [a]",
      "2:5: error: `id` must be a text, not a list"),
    BadFile(
      "revision zero", "revision: 1", becomes: "revision: 0",
      "3:11: error: `revision` must be a whole number from 1 to 100000, not `0`"),
    BadFile(
      "revision minus one", "revision: 1", becomes: "revision: -1",
      "3:11: error: `revision` must be a whole number from 1 to 100000, not `-1`"),
    BadFile(
      "revision one and a half", "revision: 1", becomes: "revision: 1.5",
      "3:11: error: `revision` must be a whole number from 1 to 100000, not `1.5`"),
    BadFile(
      "a huge revision", "revision: 1", becomes: "revision: 99999999999999999999",
      "3:11: error: `revision` must be a whole number from 1 to 100000, not `99999999999999999999`"),
    BadFile(
      "a word for revision", "revision: 1", becomes: "revision: one",
      "3:11: error: `revision` must be a whole number from 1 to 100000, not `one`"),
    BadFile(
      "revision in hex", "revision: 1", becomes: "revision: 0x1",
      "3:11: error: `revision` must be a whole number from 1 to 100000, not `0x1`"),
    BadFile("no title", "title: A title\n", becomes: "", "1:1: error: scenario has no `title`"),
    BadFile(
      "an empty title", "title: A title", becomes: "title: \"\"",
      "4:8: error: `title` of scenario is empty"),
    BadFile(
      "a title of blanks", "title: A title", becomes: "title: \"  \"",
      "4:8: error: `title` of scenario is empty"),
    BadFile(
      "a title of a group", "title: A title", becomes: "title: {a: b}",
      "4:8: error: `title` must be a text, not a group of `name: value`"),
    BadFile(
      "an unknown topic", "topic: texting", becomes: "topic: textting",
      "5:8: error: unknown topic `textting`; did you mean `texting`?"),
    BadFile(
      "another folder", "topic: texting", becomes: "topic: email",
      "2:5: error: a scenario on `email` stands in another folder; move the file to the folder `email`"
    ),
    BadFile(
      "an unknown role", "roles: [coach]", becomes: "roles: [couch]",
      "6:9: error: unknown role `couch`; did you mean `coach`?"),
    BadFile(
      "no role", "roles: [coach]", becomes: "roles: []",
      "6:8: error: the scenario is for nobody; write `all`, or a list of roles"),
    BadFile(
      "an unknown course", "courses: [onboarding]", becomes: "courses: [onbording]",
      "7:11: error: unknown course `onbording`; did you mean `onboarding`?"),
    BadFile(
      "an unknown start", "start: one", becomes: "start: two",
      "8:8: error: unknown scene `two`; known: `one`"),
    BadFile(
      "no scene", "scenes:\n  one:", becomes: "scenes: {}\nx:\n  one:",
      "8:8: error: unknown scene `one`", "9:9: error: the scenario has no scene",
      "10:1: error: unknown field `x`"),
    BadFile(
      "a scene that is a word", "    say: It is late.\n",
      becomes: "    say: It is late.\n  two: word\n",
      "13:10: error: a `:` cannot stand here; put a text that holds `: ` in quotes, or give the line the indentation of its group"
    ),
    BadFile(
      "a scene without an end", "    goto: end\n", becomes: "",
      "11:5: error: scene `one` has no `goto`; write the scene that comes next, or `goto: end`"),
    BadFile(
      "a way to nowhere", "goto: end", becomes: "goto: two",
      "17:11: error: unknown scene `two`; known: `one`, `end`"),
    BadFile(
      "an unknown fact", "sender: coach", becomes: "sendr: coach",
      "12:13: error: unknown fact `sendr`; did you mean `sender`?"),
    BadFile(
      "an unknown value", "sender: coach", becomes: "sender: couch",
      "12:21: error: unknown value `couch` for `sender`; did you mean `coach`?"),
    BadFile(
      "a fact that is a group", "sender: coach", becomes: "sender: {a: b}",
      "12:21: error: `sender` must be a text, not a group of `name: value`"),
    BadFile(
      "facts that are a list",
      "facts: {sender: coach, recipient: student, channel: text-message, account: personal}",
      becomes: "facts: [a]",
      "12:12: error: `facts` of scene `one` must be a group of `name: value`, not a list"),
    BadFile(
      "an unknown kind", "kind: verdict", becomes: "kind: verdct",
      "15:15: error: unknown kind `verdct`; did you mean `verdict`?"),
    BadFile(
      "no kind", "        kind: verdict\n", becomes: "", "14:9: error: item `ask` has no `kind`"),
    BadFile(
      "an item twice", "        stem: You text.\n",
      becomes:
        "        stem: You text.\n      - id: ask\n        kind: verdict\n        stem: You text.\n",
      "17:13: error: two items are called `ask`"),
    BadFile(
      "no stem", "        stem: You text.\n", becomes: "", "14:9: error: item `ask` has no `stem`"),
    BadFile(
      "an answer written down", "        stem: You text.\n",
      becomes: "        stem: You text.\n        answer: a\n",
      "17:9: error: there is no field for an answer; leave it out: the policy gives the key"),
    BadFile(
      "a key written down", "        stem: You text.\n",
      becomes: "        stem: You text.\n        correct: yes\n",
      "17:9: error: there is no field for an answer; leave it out: the policy gives the key"),
    BadFile(
      "options for a verdict", "        stem: You text.\n",
      becomes: "        stem: You text.\n        options: [a]\n",
      "17:9: error: unknown field `options`"),
    BadFile(
      "must as maybe", "        stem: You text.\n",
      becomes: "        stem: You text.\n        must: maybe\n",
      "17:15: error: unknown value `maybe`; known: `yes`, `no`"),
    BadFile(
      "a pin that is wrong", "        stem: You text.\n",
      becomes: "        stem: You text.\n        expect: {imsa: acceptable}\n",
      "17:9: error: unknown field `expect`"),
    BadFile(
      "a pin for no policy", "        stem: You text.\n",
      becomes: "        stem: You text.\n        expect: {imse: acceptable}\n",
      "17:9: error: unknown field `expect`"),
    BadFile(
      "an unknown word", "It is late.", becomes: "Send {{emial}}.",
      "11:10: error: unknown name `emial`; did you mean `email`?"),
    BadFile(
      "an open word", "It is late.", becomes: "Send {{email.",
      "11:10: error: the braces around a school's own name do not match; write `{{email}}`, and no other braces"
    ),
    BadFile(
      "an empty word", "It is late.", becomes: "Send {{}}.",
      "11:10: error: the braces around a school's own name do not match; write `{{email}}`, and no other braces"
    ),
    BadFile(
      "items that are a group",
      "    items:\n      - id: ask\n        kind: verdict\n        stem: You text.\n",
      becomes: "    items: {a: b}\n", "13:12: error: `items` of scene `one` must be a list"),
    BadFile(
      "an unknown field", "    say: It is late.\n", becomes: "    say: It is late.\n    sya: x\n",
      "12:5: error: unknown field `sya`; did you mean `say`?"),
    BadFile(
      "one option", "kind: verdict\n        stem: You text.\n",
      becomes:
        "kind: choose-one\n        stem: You text.\n        options:\n          - {id: one, text: A.}\n",
      "17:9: error: an item of this kind has 2 to 6 options"),
    BadFile(
      "an option twice", "kind: verdict\n        stem: You text.\n",
      becomes:
        "kind: choose-one\n        stem: You text.\n        options:\n          - {id: one, text: A.}\n          - {id: one, text: B., with: {channel: email, account: school}}\n",
      "19:18: error: two options are called `one`"),
    BadFile(
      "at what is no verdict", "kind: verdict\n        stem: You text.\n",
      becomes:
        "kind: choose-many\n        at: fine\n        stem: You text.\n        options:\n          - {id: one, text: A.}\n          - {id: two, text: B., with: {channel: email, account: school}}\n",
      "16:9: error: unknown field `at`", "18:9: error: an item of this kind has 3 to 6 options"),
  ]
}
