internal import TestSupport

extension Mistake {
  /// Parts of a policy that are missing, doubled or of another shape.
  static let inStructure = [
    Mistake(
      "policies/northfield.yaml", "    say: School e-mail is the way.\n", "", "a rule has no `say`",
      at: "52:5"),
    Mistake(
      "policies/northfield.yaml", "    then: unacceptable\n", "", "a rule has no `then`", at: "69:5"
    ),
    Mistake(
      "policies/northfield.yaml", "    because: no fact tells what is kind\n", "",
      "a clause that is `not-decidable` must say why; add `because: ...`", at: "45:5"),
    Mistake(
      "policies/northfield.yaml", "version: \"1\"\n", "", "the policy has no `version`", at: "1:1"),
    Mistake(
      "vocabulary.yaml", "      email: e-mail\n", "      email: ⟦''\n",
      "`email` of the fact `channel` is empty"),
    Mistake(
      "policies/northfield.yaml", "      in-writing: no, only what is written\n",
      "      in-writing: ⟦''\n", "`in-writing` of `ways` is empty"),
    Mistake(
      "policies/northfield.yaml", "  texting: Texting\n", "  texting: ⟦' '\n",
      "`texting` of `topics` is empty"),
    Mistake(
      "policies/northfield.yaml", "  email: school e-mail\n", "  email: ⟦''\n",
      "`email` of `names` is empty"),
    Mistake(
      "policies/northfield.yaml", "section: [Texting]", "section: []", "a clause has no `section`",
      at: "20:5"),
    Mistake(
      "policies/northfield.yaml", "when: {purpose: emergency}", "when: ⟦emergency",
      "facts must be a group of `fact: value`, not a text"),
    Mistake(
      "policies/northfield.yaml", "version: \"1\"", "version: \"1\"\nversion: \"2\"",
      "`version` stands twice in this group; the first is at 5:1", at: "6:1"),
    Mistake(
      "policies/northfield.yaml", "  - id: homework", "  - id: secret-text",
      "two cases are called `secret-text`", at: "113:9"),
    Mistake(
      "policies/northfield.yaml", "      in-writing: no, only what is written\n", "",
      "a reading has 2 to 8 ways, not 1", at: "102:5"),
    Mistake(
      "policies/northfield.yaml", "  - id: kind\n", "  - id: kind-words-\n",
      "`kind-words-` cannot name a clause; use lower-case letters, digits and single hyphens, at most 64",
      at: "45:9"),
    Mistake(
      "policies/northfield.yaml", "    unless: emergency\n", "",
      "no rule names the exception `emergency`; add it to the rule's `unless`", at: "76:5"),
    Mistake(
      "policies/northfield.yaml", "when: {purpose: emergency}\n",
      "when: {purpose: emergency}\n    unless: emergency\n",
      "these exceptions lift each other in a circle: `emergency`, `emergency`; take one of them out of an `unless`",
      at: "77:5"),
    Mistake(
      "policies/northfield.yaml", "title: Writing", "\ttitle: Writing",
      "a tab stands here; indent with spaces", at: "3:1"),
    Mistake(
      "policies/northfield.yaml", "{recipient: student, purpose: personal}",
      "{recipient: student, purpose: personal",
      "a `,` or `}` is missing in the group that began at 71:11; put a text that holds `: `, `,` or brackets in quotes",
      at: "72:9"),
    Mistake(
      "policies/northfield.yaml", "title: Writing", "title: *w Writing",
      "`*` stands for a value from another place, which is not read here; write the value itself, or put a text that begins with `*` in quotes",
      at: "3:8"),
    Mistake(
      "policies/northfield.yaml", "say: Texting needs approval.", "say: Texting needs: approval.",
      "a `:` cannot stand here; put a text that holds `: ` in quotes, or give the line the indentation of its group",
      at: "63:23"),
    Mistake(
      "policies/northfield.yaml", "because: no fact tells what is kind",
      "because: ⟦no fact tells #kind",
      "the text ends at ` #`, and the rest of the line is lost; put the text in quotes"),
  ]
}
