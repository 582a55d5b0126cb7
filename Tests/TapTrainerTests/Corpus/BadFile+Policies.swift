extension BadFile {
  /// Mistakes in a policy that keep it from being loaded.
  static let policies = [
    BadFile(
      "a newer format", "tap-policy/1", becomes: "tap-policy/2",
      "1:9: error: `tap-policy/2` is newer than this program, which knows `tap-policy/1`; get a newer tap-trainer"
    ),
    BadFile(
      "another format", "tap-policy/1", becomes: "tap-scenario/1",
      "1:9: error: `tap-scenario/1` is not a format known here; write `format: tap-policy/1`"),
    BadFile(
      "no format", "format: tap-policy/1\n", becomes: "", "1:1: error: the policy has no `format`"),
    BadFile("no id", "id: no-id\n", becomes: "", "1:1: error: the policy has no `id`"),
    BadFile(
      "an id in capitals", "id: an-id-in-capitals", becomes: "id: Oak",
      "2:5: error: `Oak` cannot name a policy; use lower-case letters, digits and single hyphens, at most 64"
    ),
    BadFile(
      "a text in another folder", "text: oak-hill.txt", becomes: "text: ../vocabulary.yaml",
      "6:7: error: there is no file `../vocabulary.yaml` beside the policy; known: `imsa.txt`, `nsseo.txt`, `oak-hill.txt`"
    ),
    BadFile(
      "a text with a slash", "text: oak-hill.txt", becomes: "text: /etc/passwd",
      "6:7: error: there is no file `/etc/passwd` beside the policy; known: `imsa.txt`, `nsseo.txt`, `oak-hill.txt`"
    ),
    BadFile("no text", "text: oak-hill.txt\n", becomes: "", "1:1: error: the policy has no `text`"),
    BadFile(
      "a day that no calendar has", "text: oak-hill.txt",
      becomes: "effective: 2027-02-29\ntext: oak-hill.txt",
      "6:12: error: `2027-02-29` is not a day; write the first day of this text as year, month and day: `2026-11-02`"
    ),
    BadFile(
      "a day in words", "text: oak-hill.txt",
      becomes: "effective: 2 November\ntext: oak-hill.txt",
      "6:12: error: `2 November` is not a day; write the first day of this text as year, month and day: `2026-11-02`"
    ),
    BadFile(
      "a digest that is short", "digest: aed1", becomes: "digest: ed1",
      "7:9: error: the policy's text has changed since these rules were written; read the changed sentences, mend the rules, then write `digest: aed15b6015d09e28ed33141aee34112b609c597a3af559f71c547193b6d49023`"
    ),
    BadFile(
      "a digest in capitals", "digest: aed1", becomes: "digest: AED1",
      "7:9: error: the policy's text has changed since these rules were written; read the changed sentences, mend the rules, then write `digest: aed15b6015d09e28ed33141aee34112b609c597a3af559f71c547193b6d49023`"
    ),
    BadFile(
      "a fallback that is no clause", "fallback: questions", becomes: "fallback: question",
      "8:11: error: unknown clause `question`; did you mean `questions`?"),
    BadFile(
      "names that are a list",
      "names:\n  school: Oak Hill\n  email: Oak Hill mail\n  supervisor: the principal\n",
      becomes: "names: [a]\n",
      "10:8: error: `names` of the policy must be a group of `name: value`, not a list"),
    BadFile(
      "a clause twice", "  - id: no-texts\n", becomes: "  - id: school-account\n",
      "24:5: error: two clauses are called `school-account`",
      "64:13: error: unknown clause `no-texts`; known: `school-account`, `late-bus`, `no-pictures`, `proud`, `questions`"
    ),
    BadFile(
      "a clause without words", "    text: Staff do not text students.\n", becomes: "",
      "24:5: error: a clause has no `text`"),
    BadFile(
      "words that do not stand there", "text: Staff do not text students.",
      becomes: "text: Staff never text students.",
      "28:11: error: these words do not stand in the policy's text; they agree up to `Staff`"),
    BadFile(
      "a topic that is not there", "    topic: texting\n    status: encoded\n    text: Staff do",
      becomes: "    topic: calls\n    status: encoded\n    text: Staff do",
      "26:12: error: unknown topic `calls`; known: `email`, `texting`"),
    BadFile(
      "an unknown status", "    status: context", becomes: "    status: contex",
      "44:13: error: unknown status `contex`; did you mean `context`?"),
    BadFile(
      "context without a reason", "    because: praises the teams; nothing follows from it\n",
      becomes: "", "41:5: error: a clause that is `context` must say why; add `because: ...`"),
    BadFile(
      "a rule twice", "- id: private-mail", becomes: "- id: school-mail",
      "58:5: error: two rules, duties or exceptions are called `school-mail`"),
    BadFile(
      "a rule without facts",
      "    when: {channel: text-message, recipient: [student, student-group]}\n    then: unacceptable\n    unless",
      becomes: "    then: unacceptable\n    unless", "63:5: error: a rule has no `when`"),
    BadFile(
      "a rule that holds always",
      "when: {channel: text-message, recipient: [student, student-group]}\n    then: unacceptable\n    unless",
      becomes: "when: {}\n    then: unacceptable\n    unless",
      "63:5: error: `school-mail` says `acceptable` and `texts` says `unacceptable` where `recipient` is `student` or `student-group`, `channel` is `email` or `chat` and `account` is `school`; the stricter holds; name the pair under `acknowledged`, or narrow one of them",
      "109:11: error: the policy speaks of all that the silence `other-means` declares; take the silence out, or mend its facts",
      "112:11: error: the policy speaks of all that the silence `other-people` declares; take the silence out, or mend its facts"
    ),
    BadFile(
      "a verdict that is none", "then: acceptable", becomes: "then: allowed",
      "56:11: error: unknown verdict `allowed`; known: `acceptable`, `less-acceptable`, `unacceptable`"
    ),
    BadFile(
      "depends as a verdict", "then: acceptable", becomes: "then: depends",
      "56:11: error: unknown verdict `depends`; known: `acceptable`, `less-acceptable`, `unacceptable`"
    ),
    BadFile(
      "an unknown clause", "    clause: no-pictures\n    when",
      becomes: "    clause: no-picture\n    when",
      "70:13: error: unknown clause `no-picture`; did you mean `no-pictures`?"),
    BadFile(
      "an unknown exception", "unless: bus-texts", becomes: "unless: bus-text",
      "67:13: error: unknown exception `bus-text`; did you mean `bus-texts`?"),
    BadFile(
      "an exception to itself", "    then: less-acceptable\n",
      becomes: "    then: less-acceptable\n    unless: bus-texts\n",
      "85:5: error: these exceptions lift each other in a circle: `bus-texts`, `bus-texts`; take one of them out of an `unless`"
    ),
    BadFile(
      "an exception nobody names", "    unless: bus-texts\n", becomes: "",
      "84:5: error: no rule names the exception `bus-texts`; add it to the rule's `unless`"),
    BadFile(
      "a fact without values", "channel: [email, chat], account: school",
      becomes: "channel: [], account: school", "55:21: error: `channel` has an empty list of values"
    ),
    BadFile(
      "a value twice", "channel: [email, chat], account: school",
      becomes: "channel: [email, email], account: school", "55:29: error: `email` stands here twice"
    ),
    BadFile(
      "an impossible rule",
      "{channel: [email, chat], account: school, recipient: [student, student-group]}",
      becomes: "{channel: email, action: accept-friend-request, recipient: student}",
      "53:5: error: the rule `school-mail` never applies: its facts cannot occur together; because people connect on social networks, groups, games and websites only",
      "105:33: error: `pictures` and `school-mail` never hold together with different verdicts; take the entry out"
    ),
    BadFile(
      "a condition without facts", "facts: {parents-informed: yes}", becomes: "facts: {}",
      "90:9: error: the condition `the parents know` of `bus-texts` changes nothing: it can never be broken to effect; its values always hold here, or the verdict is the same without it"
    ),
    BadFile(
      "a condition on an unknown fact", "facts: {parents-informed: yes}",
      becomes: "facts: {parent-informed: yes}",
      "90:36: error: unknown fact `parent-informed`; did you mean `parents-informed`?"),
    BadFile(
      "a reading with one way", "      whoever-leads: whoever leads the group, such as a sponsor\n",
      becomes: "", "99:5: error: a reading has 2 to 8 ways, not 1"),
    BadFile(
      "an adopted way that is none", "adopted: coaches", becomes: "adopted: coach",
      "102:14: error: unknown way `coach`; did you mean `coaches`?"),
    BadFile(
      "a variant of an unknown reading", "{in: {bus-who: coaches}",
      becomes: "{in: {bus-whom: coaches}",
      "94:15: error: unknown reading `bus-whom`; did you mean `bus-who`?"),
    BadFile(
      "an overlap of unknown rules", "over: [school-mail, bus-texts]",
      becomes: "over: [school-mails, bus-texts]",
      "105:33: error: unknown rule `school-mails`; did you mean `school-mail`?"),
    BadFile(
      "an overlap that is none", "over: [school-mail, bus-texts]",
      becomes: "over: [school-mail, bus-texts, private-mail]",
      "105:57: error: `pictures` and `private-mail` never hold together with different verdicts; take the entry out"
    ),
    BadFile(
      "an overlap without a reason", ", because: never means by no means at all", becomes: "",
      "105:5: error: an acknowledgement has no `because`"),
    BadFile(
      "an overlap not acknowledged",
      "acknowledged:\n  - {stricter: pictures, over: [school-mail, bus-texts], because: never means by no means at all}\n",
      becomes: "",
      "69:5: error: `school-mail` says `acceptable` and `pictures` says `unacceptable` where `recipient` is `student` or `student-group`, `channel` is `email` or `chat`, `account` is `school` and `content` is `student-picture`; the stricter holds; name the pair under `acknowledged`, or narrow one of them",
      "85:5: error: `pictures` says `unacceptable` and `bus-texts` says `less-acceptable` where `sender` is `coach` or `outside-coach`, `recipient` is `student-group`, `channel` is `text-message`, `purpose` is `urgent-contact`, `content` is `student-picture`, `supervisor-approval` is `yes` and `parents-informed` is `yes`; the stricter holds; name the pair under `acknowledged`, or narrow one of them"
    ),
    BadFile(
      "a case with another verdict", "    verdict: less-acceptable\n    cite",
      becomes: "    verdict: acceptable\n    cite",
      "115:5: error: the case `late-bus` expects `acceptable`, but it is `less-acceptable`; mend the rules, or the case if it is wrong"
    ),
    BadFile(
      "a case with a verdict that is none", "    verdict: less-acceptable\n    cite",
      becomes: "    verdict: fine\n    cite",
      "125:14: error: unknown verdict `fine`; known: `acceptable`, `less-acceptable`, `unacceptable`, `depends`, `not-covered`"
    ),
    BadFile(
      "a case that cannot be",
      "      channel: text-message\n      account: personal\n      recipient: student-group\n      purpose: urgent-contact\n      supervisor-approval: no",
      becomes: "      channel: email\n      action: accept-friend-request",
      "130:7: error: these facts cannot occur together: people connect on social networks, groups, games and websites only"
    ),
    BadFile(
      "a case twice", "- id: nobody-asked", becomes: "- id: late-bus",
      "127:9: error: two cases are called `late-bus`"),
    BadFile(
      "a cited clause that is not there", "cite: [late-bus]", becomes: "cite: [late-buss]",
      "126:12: error: unknown clause `late-buss`; did you mean `late-bus`?"),
    BadFile(
      "an unknown section", "silences:", becomes: "silence:",
      "107:1: error: unknown field `silence`; did you mean `silences`?"),
    BadFile(
      "a silence that speaks",
      "    when: {recipient: [student, student-group]}\n    because: the page speaks of mail",
      becomes: "    when: {channel: email}\n    because: the page speaks of mail",
      "8:11: error: no rule speaks of 2,437,939,200 situations: `recipient` is `student` or `student-group` and `channel` is `student-information-system`, `shared-documents`, `video-call`, `learning-management-system`, `student-support-system`, `phone-call`, `social-media`, `group-platform`, `online-game` or `website`; write a rule, or declare the region under `silences` and say why"
    ),
  ]
}
