internal import StrictYAML
internal import Testing

@testable internal import Training

@Suite("what makes a scenario unfair or hard to read")
struct UnfairItemTests {
  struct Mistake: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let sample: String
    /// What stands in the sample, and what stands there instead.
    let right: String
    let wrong: String
    let finds: [String]

    init(
      _ description: String, in sample: String, _ right: String, _ wrong: String,
      _ finds: String...
    ) {
      testDescription = description
      self.sample = sample
      self.right = right
      self.wrong = wrong
      self.finds = finds
    }
  }

  static let mistakes = [
    Mistake(
      "a scene that no way leads to", in: Samples.bus, "  trouble:\n    say",
      "  lost:\n    say: Nobody comes here.\n    goto: end\n  trouble:\n    say",
      "unreachable-scene texting/bus-is-late.yaml:47:3: error: no way leads to the scene `lost`; let a `route` or `goto` lead there, or take it out"
    ),
    Mistake(
      "an endless loop", in: Samples.bus, "The director asks you to come by.\n    goto: after",
      "The director asks you to come by.\n    goto: plan",
      "endless-loop texting/bus-is-late.yaml:47:3: error: the scene `trouble` leads back to one that was told before; let every way go forward to `end`"
    ),
    Mistake(
      "an item behind a route that never falls through", in: Samples.bus, "      - id: thought\n",
      "      - id: gone\n        kind: verdict\n        stem: You wait.\n        route: {else: end}\n      - id: thought\n",
      "unreachable-item texting/bus-is-late.yaml:62:13: error: the item `thought` is never asked"),
    Mistake(
      "a route that leaves an answer out", in: Samples.bus,
      "          mail: after\n          else: trouble\n",
      "          mail: after\n    goto: trouble\n",
      "open-route texting/bus-is-late.yaml:32:13: warning: the route of `what-now` does not say where every answer leads; add `else:`"
    ),
    Mistake(
      "facts that cannot occur", in: Samples.friends,
      "channel: social-media, account: personal, action: accept-friend-request",
      "channel: email, account: personal, action: accept-friend-request",
      "impossible-facts friend-requests/new-follower.yaml:14:13: error: the facts of `accept` cannot occur: `email` and `accept-friend-request` do not go together, because people connect on social networks, groups, games and websites only",
      "impossible-facts friend-requests/new-follower.yaml:18:13: error: the facts of `send` cannot occur: `email` and `send-friend-request` do not go together, because people connect on social networks, groups, games and websites only",
      "impossible-facts friend-requests/new-follower.yaml:22:13: error: the facts of `best` cannot occur: `email` and `accept-friend-request` do not go together, because people connect on social networks, groups, games and websites only",
      "impossible-facts friend-requests/new-follower.yaml:26:18: error: the facts of the option `accept-now` cannot occur: `email` and `accept-friend-request` do not go together, because people connect on social networks, groups, games and websites only"
    ),
    Mistake(
      "an option whose facts cannot occur", in: Samples.friends,
      "with: {action: message, channel: email, account: school}",
      "with: {channel: email, account: school}",
      "impossible-facts friend-requests/new-follower.yaml:27:18: error: the facts of the option `mail-her` cannot occur: `email` and `accept-friend-request` do not go together, because people connect on social networks, groups, games and websites only"
    ),
    Mistake(
      "an open fact", in: Samples.bus,
      "with: {supervisor-approval: yes, parents-informed: yes}\n        hints",
      "with: {supervisor-approval: yes}\n        hints",
      "open-facts texting/bus-is-late.yaml:18:13: error: under `imsa`, `text-team` depends on `parents-informed`; say what holds, in `facts` or `with`"
    ),
    Mistake(
      "an option with an open fact", in: Samples.bus,
      "with: {supervisor-approval: no, parents-informed: no}\n            then",
      "then",
      "open-facts texting/bus-is-late.yaml:39:17: error: under `imsa`, `what-now` with `text-all` depends on `supervisor-approval` and `parents-informed`; say what holds, in `facts` or `with`"
    ),
    Mistake(
      "a situation that no rule speaks of", in: Samples.mail,
      "sender: teacher, recipient: student,",
      "sender: teacher, recipient: former-student,",
      "not-covered email/two-mailboxes.yaml:14:13: error: under `imsa` and `nsseo`, `answer-there` is not covered by the policy; change the facts, or leave the school out with `policies:`",
      "silent-cite email/two-mailboxes.yaml:18:13: warning: under `imsa`, the policy does not speak of what `which-clause` asks about, so `ask-your-supervisor` is right; if that is meant, pin it in `expect`",
      "silent-cite email/two-mailboxes.yaml:18:13: warning: under `nsseo`, the policy does not speak of what `which-clause` asks about, so `own-content` is right; if that is meant, pin it in `expect`",
      "not-covered email/two-mailboxes.yaml:25:18: error: under `imsa` and `nsseo`, `ways` with `school-mail` is not covered by the policy; change the facts, or leave the school out with `policies:`"
    ),
    Mistake(
      "a key that hangs on a reading", in: Samples.mail,
      "recipient: student, channel: email, account: personal",
      "recipient: parent, channel: email, account: personal",
      "unsettled-key email/two-mailboxes.yaml:14:13: error: under `imsa`, the key of `answer-there` hangs on `personal-email-parents`, which can be read otherwise; look them up with `policy readings`, then change the facts, or leave the school out with `policies:`",
      "unsettled-key email/two-mailboxes.yaml:18:13: error: under `imsa`, the key of `which-clause` hangs on `personal-email-parents`, which can be read otherwise; look them up with `policy readings`, then change the facts, or leave the school out with `policies:`",
      "unsettled-key email/two-mailboxes.yaml:21:13: error: under `imsa`, the key of `ways` hangs on `personal-email-parents`, which can be read otherwise; look them up with `policy readings`, then change the facts, or leave the school out with `policies:`"
    ),
    Mistake(
      "two equally good options", in: Samples.friends,
      "          - {id: accept-now, text: Accept it.}",
      "          - {id: accept-now, text: Accept it.}\n          - {id: mail-later, text: Mail her tomorrow., with: {action: message, channel: email, account: school}}",
      "several-best friend-requests/new-follower.yaml:22:13: error: under `imsa` and `nsseo`, `best` has equally good options: `mail-later` and `mail-her`; change an option, or write `ties: any`"
    ),
    Mistake(
      "options that are all alike", in: Samples.friends,
      "text: \"Leave it, and mail her from your {{email}} account.\", with: {action: message, channel: email, account: school}",
      "text: Send one of your own., with: {action: send-friend-request}",
      "all-or-none friend-requests/new-follower.yaml:22:13: error: under `imsa` and `nsseo`, `best` has options of which all are right or none is; change an option"
    ),
    Mistake(
      "a choose-many of which all are right", in: Samples.mail,
      "with: {account: school}}\n          - {id: own-mail, text: Mail from the mailbox at home.}",
      "with: {account: school}}\n          - {id: own-mail, text: Mail from the school office., with: {account: school}}",
      "all-or-none email/two-mailboxes.yaml:21:13: error: under `imsa` and `nsseo`, `ways` has options of which all are right or none is; change an option"
    ),
    Mistake(
      "conditions that nobody sets", in: Samples.bus,
      "kind: tap-letters\n        stem: On the bus you mail one joke that nobody else should see, and delete it. Which letters fail?\n        with: {transparent: no, accessible: no}",
      "kind: conditions\n        stem: What must hold?",
      "no-conditions texting/bus-is-late.yaml:54:13: error: under `imsa` and `nsseo`, `secret` asks for conditions, and the deciding rules set none"
    ),
    Mistake(
      "a pin that does not hold", in: Samples.bus, "imsa: {text-team: less-acceptable",
      "imsa: {text-team: acceptable",
      "broken-pin texting/bus-is-late.yaml:63:10: error: `text-team` was believed to have the key `acceptable` under `imsa`, and it is `less-acceptable`, because of `texting-approval`; look at the facts and the clause, then change one or the other"
    ),
    Mistake(
      "a pin that does not hold on an option", in: Samples.bus, "what-now: [mail]}",
      "what-now: [text-all]}",
      "broken-pin texting/bus-is-late.yaml:63:38: error: `what-now` was believed to have the key `text-all` under `imsa`, and it is `mail`, because of `g-suite`; look at the facts and the clause, then change one or the other"
    ),
    Mistake(
      "a pin where nothing is asked", in: Samples.bus, "expect:\n",
      "expect:\n  nsseo: {conditions: [parents-informed]}\n",
      "idle-pin texting/bus-is-late.yaml:63:11: error: `nsseo` never asks `conditions`; take the pin out"
    ),
    Mistake(
      "a verdict in the prose", in: Samples.friends, "stem: You accept.",
      "stem: You accept; is that unacceptable?",
      "verdict-in-prose friend-requests/new-follower.yaml:16:15: error: the stem of `accept` says `unacceptable`; leave verdicts to the policy"
    ),
    Mistake(
      "a verdict in a hint", in: Samples.bus, "- Which approvals does texting need?",
      "- Less acceptable is a verdict too.",
      "verdict-in-prose texting/bus-is-late.yaml:23:13: error: the hint of `text-team` says `acceptable`; leave verdicts to the policy"
    ),
    Mistake(
      "a clause in the prose", in: Samples.friends, "stem: You accept.",
      "stem: You accept, as personal-accounts says.",
      "clause-in-prose friend-requests/new-follower.yaml:16:15: error: the stem of `accept` names the clause `personal-accounts`; leave clauses to the policy"
    ),
    Mistake(
      "a clause by its number", in: Samples.friends, "stem: You accept.",
      "stem: You accept, against section 4.",
      "clause-in-prose friend-requests/new-follower.yaml:16:15: error: the stem of `accept` names the clause `section 4.`; leave clauses to the policy"
    ),
    Mistake(
      "the policy quoted in the prose", in: Samples.friends, "stem: You accept.",
      "stem: Staff members should never friend students who are currently enrolled at IMSA.",
      "quoted-policy friend-requests/new-follower.yaml:16:15: warning: the stem of `accept` repeats words of a policy; say it in other words: the policy is quoted after the answer"
    ),
    Mistake(
      "a scene that is too long", in: Samples.friends, "say: On a network",
      "say: One word more. One word more. One word more. One word more. One word more. One word more. One word more. One word more. One word more. One word more. One word more. One word more. One word more. One word more. One word more. One word more. One word more. One word more. One word more. One word more. One word more. One word more. One word more. One word more. One word more. One word more. One word more. One word more. One word more. One word more. On a network",
      "too-long friend-requests/new-follower.yaml:11:10: error: the scene `request` has 104 words, and 90 is the most"
    ),
    Mistake(
      "a stem that is too long", in: Samples.friends, "stem: You accept.",
      "stem: You accept it now. You accept it now. You accept it now. You accept it now. You accept it now. You accept it now. You accept it now. You accept it now. You accept it now. You accept it now. You accept it now. ",
      "too-long friend-requests/new-follower.yaml:16:15: error: the stem of `accept` has 44 words, and 40 is the most"
    ),
    Mistake(
      "a title that is too long", in: Samples.friends, "title: A new follower",
      "title: A new follower whom nobody knew before and nobody would ever have expected",
      "too-long friend-requests/new-follower.yaml:4:8: error: the title has 74 characters, and 60 is the most"
    ),
    Mistake(
      "a telephone number", in: Samples.friends, "stem: You accept.",
      "stem: You accept and call 555-014-2233.",
      "real-number friend-requests/new-follower.yaml:16:15: error: the stem of `accept` holds what may be someone's number; take it out"
    ),
    Mistake(
      "a mail address", in: Samples.friends, "stem: You accept.",
      "stem: You accept and write to sam@example.org.",
      "real-address friend-requests/new-follower.yaml:16:15: error: the stem of `accept` holds what may be someone's address; take it out, or write `{{address}}`"
    ),
    Mistake(
      "a pictogram", in: Samples.friends, "stem: You accept.",
      "stem: \"You accept \\U0001F600.\"",
      "emoji friend-requests/new-follower.yaml:16:15: warning: the stem of `accept` holds a pictogram, which not everyone can see; say it in words"
    ),
    Mistake(
      "words that are too hard", in: Samples.friends,
      "say: On a network that you use with friends, a student asks to follow you.",
      "say: \"Notwithstanding considerable deliberation concerning professional responsibilities, institutional communication expectations, and developmental vulnerability, an inexperienced adolescent unexpectedly communicates enthusiastic anticipation regarding continuous availability throughout forthcoming extracurricular international competitions, simultaneously demonstrating extraordinary misunderstanding of organizational accountability, confidentiality obligations, administrative authorization requirements, and appropriate interpersonal boundaries, while additionally emphasizing immediate reciprocal accessibility, notwithstanding previously communicated institutional recommendations.\"",
      "hard-words friend-requests/new-follower.yaml:2:5: warning: the scenario reads at grade 34, and 9 is the most; shorten sentences and words"
    ),
    Mistake(
      "a hint that repeats the right option", in: Samples.friends,
      "kind: choose-one\n        stem: What is best?",
      "kind: choose-one\n        stem: What is best?\n        hints: [\"You could mail her from your {{email}} account.\"]",
      "telling-hint friend-requests/new-follower.yaml:25:17: error: a hint of `best` gives the answer away; ask where to look, and leave the answer to the person"
    ),
    Mistake(
      "a hint that names the letters", in: Samples.bus,
      "Which letters fail?\n        with: {transparent: no, accessible: no}",
      "Which letters fail?\n        with: {transparent: no, accessible: no}\n        hints: [Is it transparent and accessible?]",
      "telling-hint texting/bus-is-late.yaml:58:17: error: a hint of `secret` gives the answer away; ask where to look, and leave the answer to the person"
    ),
    Mistake(
      "a hint that names the section", in: Samples.mail,
      "kind: cite\n        stem: Which clause decides?",
      "kind: cite\n        stem: Which clause decides?\n        hints: [Look under Non-Academy Email Accounts.]",
      "telling-hint email/two-mailboxes.yaml:21:17: error: a hint of `which-clause` gives the answer away; ask where to look, and leave the answer to the person"
    ),
    Mistake(
      "a must that nobody can miss", in: Samples.bus, "kind: tap-letters",
      "must: yes\n        kind: reflection",
      "idle-must texting/bus-is-late.yaml:54:13: warning: no answer to `secret` is a critical miss; take `must` out"
    ),
    Mistake(
      "facts that another item states too", in: Samples.friends,
      "stem: You send a request of your own.\n        with: {action: send-friend-request}",
      "stem: You say yes to the request.",
      "same-facts friend-requests/new-follower.yaml:18:13: warning: `send` states the same facts as `accept` of `new-follower`"
    ),
    Mistake(
      "a condition of two exceptions", in: Samples.mail,
      "kind: verdict\n        stem: You answer from that mailbox.\n        must: yes",
      "kind: conditions\n        stem: What must hold?\n        policies: [nsseo]\n        with: {recipient: parent, channel: phone-call, school-technology-available: yes, work-hours: during, work-site: on}",
      "alternative-conditions email/two-mailboxes.yaml:14:13: error: under `nsseo`, `answer-there` asks for conditions, and either of `call-after-hours` and `call-without-technology` would do; change the facts so that one exception is left"
    ),
    Mistake(
      "more distractors than the policy has", in: Samples.bus,
      "with: {supervisor-approval: yes, parents-informed: yes}\n        distractors: 3\n        policies: [imsa]",
      "with: {supervisor-approval: yes, parents-informed: yes, school-technology-available: no, community-based-learning: yes, purpose: student-safety}\n        distractors: 4\n        policies: [nsseo]",
      "few-distractors texting/bus-is-late.yaml:26:13: warning: under `nsseo`, only 2 other conditions can stand beside those of `conditions`; lower `distractors`"
    ),
  ]

  @Test("is found with its place and a sentence", arguments: mistakes)
  func found(_ row: Mistake) throws {
    let content = try Content.shipped.get()
    #expect(row.sample.contains(row.right))
    let text = row.sample.replacing(row.right, with: row.wrong)
    let (library, faults) = content.load([text])
    #expect(faults.map(\.description) == [])
    let findings = ScenarioAudit(library).findings.filter { $0.code != "few-siblings" }
    #expect(findings.map { "\($0.code) \($0)" } == row.finds)
  }

  @Test("is nowhere in the samples")
  func clean() throws {
    let library = try Content.shipped.get().load([Samples.bus, Samples.mail, Samples.friends])
      .library
    let findings = ScenarioAudit(library).findings.filter { $0.code != "few-siblings" }
    #expect(findings.map(\.description) == [])
  }
}
