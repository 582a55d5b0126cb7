internal import TestSupport

extension Mistake {
  /// Mistakes in the vocabulary.
  static let inFacts = [
    Mistake(
      "vocabulary.yaml", "tap-vocabulary/1", "⟦tap-vocabulery/1",
      "`tap-vocabulery/1` is not a format known here; write `format: tap-vocabulary/1`"),
    Mistake(
      "vocabulary.yaml", "tap-vocabulary/1", "⟦tap-vocabulary/7",
      "`tap-vocabulary/7` is newer than this program, which knows `tap-vocabulary/1`; get a newer tap-trainer"
    ),
    Mistake(
      "vocabulary.yaml", "chosen: no", "⟦choosen: no",
      "unknown field `choosen`; did you mean `chosen`?"),
    Mistake(
      "vocabulary.yaml", "chosen: no", "chosen: ⟦maybe", "`chosen` is `yes` or `no`, not `maybe`"),
    Mistake(
      "vocabulary.yaml", "presumed: school-matter", "presumed: ⟦school-mater",
      "unknown value `school-mater`; did you mean `school-matter`?"),
    Mistake(
      "vocabulary.yaml", "means: with whom", "⟦mean: with whom",
      "unknown field `mean`; did you mean `means`?"),
    Mistake(
      "vocabulary.yaml", "values: [yes, no]", "values: ⟦[yes]",
      "the fact `record` must have 2 to 32 values, not 1"),
    Mistake(
      "vocabulary.yaml", "values: [yes, no]", "values: ⟦[yes, no, yes]",
      "the fact `record` names a value twice"),
    Mistake(
      "vocabulary.yaml", "text-message: texting", "⟦Text Message: texting",
      "`Text Message` cannot name a value; use lower-case letters, digits and single hyphens, at most 64"
    ),
    Mistake(
      "vocabulary.yaml", "  approval:", "  ⟦purpose:",
      "`purpose` stands twice in this group; the first is at 13:3"),
    Mistake(
      "vocabulary.yaml", "{channel: phone-call, record: yes}", "{⟦chanel: phone-call, record: yes}",
      "unknown fact `chanel`; did you mean `channel`?"),
    Mistake(
      "vocabulary.yaml", "{channel: phone-call, record: yes}", "{channel: ⟦phonecall, record: yes}",
      "unknown value `phonecall` for `channel`; did you mean `phone-call`?"),
    Mistake(
      "vocabulary.yaml", "    because: calls are not recorded\n", "",
      "an impossible combination has no `because`", at: "27:5"),
    Mistake(
      "vocabulary.yaml", "{channel: phone-call, record: yes}",
      "{channel: [email, text-message, phone-call]}",
      "an impossible combination must name at least two facts; take the value out of the vocabulary instead",
      at: "27:12"),
    Mistake(
      "vocabulary.yaml", "means: it stays on record", "means: ⟦{it: stays}",
      "`means` must be a text, not a group of `name: value`"),
    Mistake(
      "vocabulary.yaml", "means: by which means", "means: ⟦by which means #channel",
      "the text ends at ` #`, and the rest of the line is lost; put the text in quotes"),
  ]
}
