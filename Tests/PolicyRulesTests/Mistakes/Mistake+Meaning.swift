internal import TestSupport

extension Mistake {
  /// What only the proof over all situations finds.
  static let inMeaning = [
    Mistake(
      "policies/northfield.yaml", "    because: the page is about writing\n",
      "    because: the page is about writing\n  - id: again\n    when: ⟦{recipient: parent}\n    because: no\n",
      "silences before it declare all that the silence `again` declares; take the silence out, or mend its facts"
    ),
    Mistake(
      "policies/northfield.yaml", "  - stricter: personal-matters\n    over: [by-e-mail, by-text]",
      "  - stricter: personal-matters\n    over: by-text",
      "`by-e-mail` says `acceptable` and `personal-matters` says `unacceptable` where `channel` is `email`, `recipient` is `student` and `purpose` is `personal`; the stricter holds; name the pair under `acknowledged`, or narrow one of them",
      at: "69:5"),
    Mistake(
      "policies/northfield.yaml", "over: [by-e-mail, by-text]",
      "over: [by-e-mail, by-text, emergency-text]",
      "`personal-matters` and `emergency-text` never hold together with different verdicts; take the entry out",
      at: "89:32"),
    Mistake(
      "policies/northfield.yaml", "recipient: [parent, colleague]", "recipient: parent",
      "no rule speaks of 30 situations: `recipient` is `colleague`; write a rule, or declare the region under `silences` and say why",
      at: "8:11"),
    Mistake(
      "policies/northfield.yaml", "purpose: [school-matter, emergency]}", "purpose: school-matter}",
      "no rule speaks of 2 situations: `channel` is `phone-call`, `recipient` is `student` and `purpose` is `emergency`; write a rule, or declare the region under `silences` and say why",
      at: "8:11"),
    Mistake(
      "policies/northfield.yaml", "  - id: calls\n",
      "  - id: mails\n    when: {recipient: student, channel: email}\n    because: nothing\n  - id: calls\n",
      "the policy speaks of all that the silence `mails` declares; take the silence out, or mend its facts",
      at: "96:11"),
    Mistake(
      "policies/northfield.yaml", "verdict: acceptable\n    cite",
      "verdict: less-acceptable\n    cite",
      "the case `homework` expects `less-acceptable`, but it is `acceptable`; mend the rules, or the case if it is wrong",
      at: "108:5"),
    Mistake(
      "policies/northfield.yaml", "unmet: approval", "unmet: record",
      "the case `secret-text` expects `record` as unmet, but it is `approval`; mend the rules, or the case if it is wrong",
      at: "113:5"),
    Mistake(
      "policies/northfield.yaml", "    cite: e-mail", "    cite: personal",
      "the case `homework` expects `personal` to be cited, but it is not; mend the rules, or the case if it is wrong",
      at: "108:5"),
    Mistake(
      "policies/northfield.yaml",
      "    variants:\n      - {in: {what-is-personal: in-writing}, only: {channel: [email, text-message]}}\n",
      "",
      "no way of the reading `what-is-personal` changes any answer; name it in the `reading` or the `variants` of a rule, or take it out",
      at: "97:5"),
    Mistake(
      "policies/northfield.yaml", "facts: {channel: email, recipient: student}",
      "facts: {channel: phone-call, record: yes}",
      "these facts cannot occur together: calls are not recorded", at: "110:12"),
    Mistake(
      "policies/northfield.txt", "Be kind.", "Be kind. ⟦Be brief.",
      "no clause holds the words `Be brief.`; add a clause, `context` if nothing follows from it"),
    Mistake(
      "policies/northfield.txt", "stays on record.", "stays on record. ⟦Nothing is hidden.",
      "no clause holds the words `Nothing is hidden.`; add a clause, `context` if nothing follows from it"
    ),
    Mistake(
      "policies/northfield.yaml", "status: not-decidable\n    because: no fact tells what is kind",
      "status: encoded",
      "no rule, duty or exception expresses `kind`; write a rule, or give the clause another status and say why",
      at: "45:5"),
    Mistake(
      "policies/northfield.yaml", "    status: encoded\n    text: Ask",
      "    status: context\n    because: a hint\n    text: Ask",
      "`doubt` is `context`, but it is the `fallback`; write `status: encoded`", at: "40:5"),
  ]
}
