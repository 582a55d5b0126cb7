internal import TestSupport

extension Mistake {
  /// Mistakes from which others follow, each of which is told too.
  static let withConsequences = [
    Mistake(
      "policies/northfield.yaml", "{in: {what-is-personal: in-writing}, only",
      "{in: {what-is-personal: in-writing, ⟦what-is-personal-too: anywhere}, only",
      "`in` names more than one way; write a variant for each"),
    Mistake(
      "policies/northfield.yaml", "exceptions:\n  - id: emergency",
      "exceptions:\n  - id: ⟦Emergency",
      "`Emergency` cannot name an exception; use lower-case letters, digits and single hyphens, at most 64"
    ),
    Mistake(
      "policies/northfield.yaml", "  - id: by-text", "  - ⟦id: by-e-mail",
      "two rules, duties or exceptions are called `by-e-mail`"),
    Mistake(
      "policies/northfield.yaml", "  - id: record\n", "  - ⟦id: personal\n",
      "two clauses are called `personal`"),
    Mistake(
      "policies/northfield.yaml", "{purpose: emergency}\n    say: An",
      "{purpose: emergency, channel: email}\n    say: An",
      "the exception `emergency` never lifts `by-text`; they never hold together; take it out of the `unless`, or mend its facts",
      at: "62:13"),
    Mistake(
      "policies/northfield.yaml", "{recipient: student, purpose: personal}",
      "{recipient: student, channel: phone-call, record: yes}",
      "no rule speaks of 2 situations: `channel` is `phone-call`, `recipient` is `student` and `purpose` is `personal`; write a rule, or declare the region under `silences` and say why",
      at: "8:11"),
    Mistake(
      "policies/northfield.yaml", "must: {record: yes}", "must: {record: [yes, no]}",
      "`student` of `recipient` never matters in `on-record`; take the value out", at: "84:23"),
    Mistake(
      "policies/northfield.yaml", "{approval: yes}, say", "{channel: email}, say",
      "the conditions of `by-text` can never all be met; a condition and the facts of `when` contradict each other",
      at: "57:5"),
    Mistake(
      "policies/northfield.yaml", "purpose: emergency}\n    then",
      "purpose: [emergency, personal]}\n    then",
      "`by-text` says `less-acceptable` and `emergency-text` says `acceptable` where `channel` is `text-message`, `recipient` is `student` and `purpose` is `personal`; the stricter holds; name the pair under `acknowledged`, or narrow one of them",
      at: "64:5"),
    Mistake(
      "policies/northfield.yaml", "  - stricter: personal-matters\n    over: [by-e-mail",
      "  - stricter: by-e-mail\n    over: [personal-matters",
      "`by-text` says `less-acceptable` and `personal-matters` says `unacceptable` where `channel` is `text-message`, `recipient` is `student` and `purpose` is `personal`; the stricter holds; name the pair under `acknowledged`, or narrow one of them",
      at: "69:5"),
    Mistake(
      "policies/northfield.yaml", "{channel: [email, text-message]}}",
      "{channel: [email, text-message, phone-call]}}",
      "the variant of `personal-matters` in `in-writing` changes nothing; the rule is the same without it; take it out, or mend its facts",
      at: "75:9"),
  ]
}
