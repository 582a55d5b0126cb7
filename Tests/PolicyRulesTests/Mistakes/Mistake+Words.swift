internal import TestSupport

extension Mistake {
  /// Wrong words in a policy.
  static let inWords = [
    Mistake(
      "policies/northfield.yaml", "section: [Texting]", "section: [⟦Textings]",
      "the heading `Textings` does not stand in the policy's text; copy it from the text file"),
    Mistake(
      "policies/northfield.yaml", "say: Texting needs approval.",
      "say: ⟦Texting by {{email} needs approval.",
      "the braces around a school's own name do not match; write `{{email}}`, and no other braces"),
    Mistake(
      "policies/northfield.yaml", "must: {record: yes}\n    say: What",
      "must: {record: yes}\n    say: ⟦What {{emial}}",
      "unknown name `emial`; did you mean `email`?"),
    Mistake(
      "policies/northfield.yaml", "tap-policy/1", "⟦policy/1",
      "`policy/1` is not a format known here; write `format: tap-policy/1`"),
    Mistake(
      "policies/northfield.yaml", "title: ", "⟦titel: ",
      "unknown field `titel`; did you mean `title`?"),
    Mistake(
      "policies/northfield.yaml", "fallback: doubt", "fallback: ⟦doubts",
      "unknown clause `doubts`; did you mean `doubt`?"),
    Mistake(
      "policies/northfield.yaml", "digest: 00", "digest: ⟦01",
      "the policy's text has changed since these rules were written; read the changed sentences, mend the rules, then write `digest: 00`"
    ),
    Mistake(
      "policies/northfield.yaml", "topic: texting\n    status", "topic: ⟦textings\n    status",
      "unknown topic `textings`; did you mean `texting`?"),
    Mistake(
      "policies/northfield.yaml", "status: not-decidable", "status: ⟦undecidable",
      "unknown status `undecidable`; known: `encoded`, `context`, `not-decidable`"),
    Mistake(
      "policies/northfield.yaml", "text: Be kind.", "text: ⟦Be kinder.",
      "these words do not stand in the policy's text; they agree up to `Be`"),
    Mistake(
      "policies/northfield.yaml", "text: Texting a student needs approval.",
      "text: ⟦Texting a student needs an approval.",
      "these words do not stand in the policy's text; they agree up to `Texting a student needs`"),
    Mistake(
      "policies/northfield.yaml", "clause: e-mail\n    when", "clause: ⟦email\n    when",
      "unknown clause `email`; did you mean `e-mail`?"),
    Mistake(
      "policies/northfield.yaml", "{channel: email, recipient: student}\n    then",
      "{⟦chanel: email, recipient: student}\n    then",
      "unknown fact `chanel`; did you mean `channel`?"),
    Mistake(
      "policies/northfield.yaml", "{channel: email, recipient: student}\n    then",
      "{channel: ⟦mail, recipient: student}\n    then",
      "unknown value `mail` for `channel`; did you mean `email`?"),
    Mistake(
      "policies/northfield.yaml", "then: unacceptable", "then: ⟦forbidden",
      "unknown verdict `forbidden`; known: `acceptable`, `less-acceptable`, `unacceptable`"),
    Mistake(
      "policies/northfield.yaml", "{approval: yes}, say", "{approval: ⟦granted}, say",
      "unknown value `granted` for `approval`; known: `yes`, `no`"),
    Mistake(
      "policies/northfield.yaml", "unless: emergency", "unless: ⟦emergencies",
      "unknown exception `emergencies`; did you mean `emergency`?"),
    Mistake(
      "policies/northfield.yaml", "requires:", "⟦require:",
      "unknown field `require`; did you mean `requires`?"),
    Mistake(
      "policies/northfield.yaml", "{what-is-personal: in-writing}", "{what-is-personal: ⟦writing}",
      "unknown way `writing`; did you mean `in-writing`?"),
    Mistake(
      "policies/northfield.yaml", "{what-is-personal: in-writing}", "{⟦whats-personal: in-writing}",
      "unknown reading `whats-personal`; did you mean `what-is-personal`?"),
    Mistake(
      "policies/northfield.yaml", "adopted: anywhere", "adopted: ⟦everywhere",
      "unknown way `everywhere`; known: `anywhere`, `in-writing`"),
    Mistake(
      "policies/northfield.yaml", "stricter: personal-matters", "stricter: ⟦personal-matter",
      "unknown rule `personal-matter`; did you mean `personal-matters`?"),
    Mistake(
      "policies/northfield.yaml", "verdict: acceptable\n    cite", "verdict: ⟦ok\n    cite",
      "unknown verdict `ok`; known: `acceptable`, `less-acceptable`, `unacceptable`, `depends`, `not-covered`"
    ),
    Mistake(
      "policies/northfield.yaml", "cite: e-mail", "cite: ⟦mail",
      "unknown clause `mail`; did you mean `e-mail`?"),
    Mistake(
      "policies/northfield.yaml", "unmet: approval", "unmet: ⟦aproval",
      "unknown fact `aproval`; did you mean `approval`?"),
    Mistake(
      "policies/northfield.yaml", "must: {record: yes}", "must: {record: ⟦true}",
      "unknown value `true` for `record`; known: `yes`, `no`"),
  ]
}
