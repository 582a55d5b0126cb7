internal import StrictYAML
internal import Testing

@testable internal import Training

@Suite("a mistake in a scenario file")
struct MistakeTests {
  struct Mistake: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// What stands in the sample, and what stands there instead.
    let right: String
    let wrong: String
    let finds: [String]

    init(_ description: String, _ right: String, _ wrong: String, _ finds: String...) {
      testDescription = description
      self.right = right
      self.wrong = wrong
      self.finds = finds
    }
  }

  static let mistakes = [
    Mistake(
      "a format of something else", "format: tap-scenario/1",
      "format: tap-scenery/1",
      "unknown-format texting/bus-is-late.yaml:1:9: error: unknown format `tap-scenery/1`; write `tap-scenario/1`"
    ),
    Mistake(
      "a newer format", "format: tap-scenario/1",
      "format: tap-scenario/2",
      "newer-format texting/bus-is-late.yaml:1:9: error: this file is in version 2 of tap-scenario, and this program reads up to 1; use a newer program"
    ),
    Mistake(
      "no format", "format: tap-scenario/1\n",
      "",
      "missing-field texting/bus-is-late.yaml:1:1: error: the file does not say its format; begin it with `format: tap-scenario/1`"
    ),
    Mistake(
      "a misspelt field", "revision: 2",
      "revison: 2",
      "unknown-field texting/bus-is-late.yaml:3:1: error: unknown field `revison`; did you mean `revision`?"
    ),
    Mistake(
      "a field of another kind of item", "kind: verdict\n        stem: You text the team",
      "kind: verdict\n        ties: any\n        stem: You text the team",
      "unknown-field texting/bus-is-late.yaml:20:9: error: unknown field `ties`"),
    Mistake(
      "a missing title", "title: The bus is late\n",
      "",
      "missing-field texting/bus-is-late.yaml:1:1: error: scenario has no `title`"),
    Mistake(
      "an empty title", "title: The bus is late",
      "title: ''",
      "empty-field texting/bus-is-late.yaml:4:8: error: `title` of scenario is empty"),
    Mistake(
      "a list for a title", "title: The bus is late",
      "title: [The bus, is late]",
      "wrong-shape texting/bus-is-late.yaml:4:8: error: `title` must be a text, not a list"),
    Mistake(
      "a revision that is no number", "revision: 2",
      "revision: two",
      "bad-number texting/bus-is-late.yaml:3:11: error: `revision` must be a whole number from 1 to 100000, not `two`"
    ),
    Mistake(
      "a revision of zero", "revision: 2",
      "revision: 0",
      "bad-number texting/bus-is-late.yaml:3:11: error: `revision` must be a whole number from 1 to 100000, not `0`"
    ),
    Mistake(
      "a name with capitals", "id: bus-is-late",
      "id: Bus-is-late",
      "bad-name texting/bus-is-late.yaml:2:5: error: `Bus-is-late` is no name; use small letters, digits and hyphens, and begin with a letter"
    ),
    Mistake(
      "an unknown topic", "topic: texting",
      "topic: texing",
      "unknown-topic texting/bus-is-late.yaml:5:8: error: unknown topic `texing`; did you mean `texting`?"
    ),
    Mistake(
      "an unknown role", "roles: [coach,",
      "roles: [couch,",
      "unknown-role texting/bus-is-late.yaml:6:9: error: unknown role `couch`; did you mean `coach`?"
    ),
    Mistake(
      "nobody's scenario", "roles: [coach, sponsor, teacher]",
      "roles: []",
      "empty-field texting/bus-is-late.yaml:6:8: error: the scenario is for nobody; write `all`, or a list of roles"
    ),
    Mistake(
      "an unknown course", "courses: [onboarding, season]",
      "courses: [onboarding, saeson]",
      "unknown-course texting/bus-is-late.yaml:7:23: error: unknown course `saeson`; did you mean `season`?"
    ),
    Mistake(
      "an unknown policy", "policies: [imsa]",
      "policies: [imsaa]",
      "unknown-policy texting/bus-is-late.yaml:31:20: error: unknown policy `imsaa`; did you mean `imsa`?"
    ),
    Mistake(
      "a start that is no scene", "start: plan",
      "start: plans",
      "unknown-scene texting/bus-is-late.yaml:8:8: error: unknown scene `plans`; did you mean `plan`?"
    ),
    Mistake(
      "no scenes", "scenes:\n  plan:",
      "scenes: {}\nother:\n  plan:",
      "unknown-scene texting/bus-is-late.yaml:8:8: error: unknown scene `plan`",
      "empty-field texting/bus-is-late.yaml:9:9: error: the scenario has no scene",
      "unknown-field texting/bus-is-late.yaml:10:1: error: unknown field `other`",
      "unknown-item texting/bus-is-late.yaml:64:10: error: unknown item `text-team`",
      "unknown-item texting/bus-is-late.yaml:64:38: error: unknown item `what-now`",
      "unknown-scene-or-item texting/bus-is-late.yaml:67:5: error: unknown scene or item `trouble`"),
    Mistake(
      "a scene without a story", "    say: The director asks you to come by.\n",
      "",
      "missing-field texting/bus-is-late.yaml:48:5: error: scene `trouble` has no `say`"),
    Mistake(
      "a scene that leads nowhere", "  say: The director asks you to come by.\n    goto: after",
      "  say: The director asks you to come by.\n    goto: afterwards",
      "unknown-scene texting/bus-is-late.yaml:49:11: error: unknown scene `afterwards`; known: `plan`, `trouble`, `after`, `end`"
    ),
    Mistake(
      "a scene without a way on", "say: The director asks you to come by.\n    goto: after",
      "say: The director asks you to come by.",
      "missing-field texting/bus-is-late.yaml:48:5: error: scene `trouble` has no `goto`; write the scene that comes next, or `goto: end`"
    ),
    Mistake(
      "an unknown fact", "account: personal, purpose",
      "acount: personal, purpose",
      "unknown-fact texting/bus-is-late.yaml:16:77: error: unknown fact `acount`; did you mean `account`?"
    ),
    Mistake(
      "an unknown value", "channel: text-message, account",
      "channel: txt-message, account",
      "unknown-value texting/bus-is-late.yaml:16:63: error: unknown value `txt-message` for `channel`; did you mean `text-message`?"
    ),
    Mistake(
      "a value that is like none", "channel: text-message, account",
      "channel: tiktok, account",
      "unknown-value texting/bus-is-late.yaml:16:63: error: unknown value `tiktok` for `channel`; known: `student-information-system`, `email`, `chat`, `shared-documents`, `video-call`, `learning-management-system`, `student-support-system`, `text-message`, `phone-call`, `social-media`, `group-platform`, `online-game`, `website`"
    ),
    Mistake(
      "an unknown value in a list", "with: {transparent: no, accessible: no}",
      "with: {transparent: no, accessible: [no, maybe]}",
      "unknown-value texting/bus-is-late.yaml:57:50: error: unknown value `maybe` for `accessible`; known: `yes`, `no`"
    ),
    Mistake(
      "facts that are no group",
      "facts: {sender: coach, recipient: student-group, channel: email, account: school}",
      "facts: coach",
      "wrong-shape texting/bus-is-late.yaml:52:12: error: `facts` of scene `after` must be a group of `name: value`, not a text"
    ),
    Mistake(
      "an unknown school's word", "{{email}}",
      "{{emial}}",
      "unknown-name texting/bus-is-late.yaml:37:19: error: unknown name `emial`; did you mean `email`?"
    ),
    Mistake(
      "braces that do not close", "{{email}}",
      "{{email}",
      "unbalanced-braces texting/bus-is-late.yaml:37:19: error: the braces around a school's own name do not match; write `{{email}}`, and no other braces"
    ),
    Mistake(
      "one brace", "{{email}}",
      "{email}",
      "unbalanced-braces texting/bus-is-late.yaml:37:19: error: the braces around a school's own name do not match; write `{{email}}`, and no other braces"
    ),
    Mistake(
      "a text that is cut off", "stem: Whom would you ask?",
      "stem: Whom would you ask, #1 or #2?",
      "cut-text texting/bus-is-late.yaml:60:15: error: the text ends at ` #`, and the rest of the line is lost; put the text in quotes"
    ),
    Mistake(
      "a text that holds a colon", "stem: Whom would you ask?",
      "stem: Whom: would you ask?",
      "bad-yaml texting/bus-is-late.yaml:60:19: error: a `:` cannot stand here; put a text that holds `: ` in quotes, or give the line the indentation of its group"
    ),
    Mistake(
      "a pin on an unknown item", "what-now: [mail]}\n",
      "what-next: [mail]}\n",
      "unknown-item texting/bus-is-late.yaml:63:38: error: unknown item `what-next`; did you mean `what-now`?"
    ),
    Mistake(
      "a pin under an unknown policy", "  imsa: {text-team",
      "  ismsa: {text-team",
      "unknown-policy texting/bus-is-late.yaml:63:3: error: unknown policy `ismsa`; did you mean `imsa`?"
    ),
    Mistake(
      "a wording of an unknown scene", "trouble: Your administrator",
      "truble: Your administrator",
      "unknown-scene-or-item texting/bus-is-late.yaml:66:5: error: unknown scene or item `truble`; did you mean `trouble`?"
    ),
    Mistake(
      "a repeated field", "title: The bus is late",
      "title: The bus is late\ntitle: The bus",
      "duplicate-key texting/bus-is-late.yaml:5:1: error: `title` stands twice in this group; the first is at 4:1"
    ),
    Mistake(
      "an alias", "title: The bus is late",
      "title: *late",
      "alias texting/bus-is-late.yaml:4:8: error: `*` stands for a value from another place, which is not read here; write the value itself, or put a text that begins with `*` in quotes"
    ),
    Mistake(
      "a tab for indentation", "  plan:\n    say",
      "  plan:\n\tsay",
      "tab texting/bus-is-late.yaml:11:1: error: a tab stands here; indent with spaces"),
    Mistake(
      "an escape sequence", "title: The bus is late",
      "title: \"The \\e[31mbus\"",
      "control-character texting/bus-is-late.yaml:4:8: error: the control character U+001B stands here; delete the escape"
    ),
    Mistake(
      "a character that turns the text around", "title: The bus is late",
      "title: \"The \\u202Ebus\"",
      "direction-character texting/bus-is-late.yaml:4:8: error: U+202E, which changes the direction of text, stands here; delete the escape"
    ),
    Mistake(
      "the name of another file", "id: bus-is-late",
      "id: bus-was-late",
      "file-name texting/bus-is-late.yaml:2:5: error: the scenario `bus-was-late` stands in a file of another name; call the file `bus-was-late.yaml`"
    ),
    Mistake(
      "the topic of another folder", "topic: texting",
      "topic: phones",
      "wrong-folder texting/bus-is-late.yaml:2:5: error: a scenario on `phones` stands in another folder; move the file to the folder `phones`"
    ),
    Mistake(
      "several mistakes at once", "revision: 2\ntitle: The bus is late\ntopic: texting",
      "revision: 2.5\ntitle: The {bus}\ntopic: txting",
      "bad-number texting/bus-is-late.yaml:3:11: error: `revision` must be a whole number from 1 to 100000, not `2.5`",
      "unbalanced-braces texting/bus-is-late.yaml:4:8: error: the braces around a school's own name do not match; write `{{email}}`, and no other braces",
      "unknown-topic texting/bus-is-late.yaml:5:8: error: unknown topic `txting`; did you mean `texting`?"
    ),
  ]

  @Test("is found with its place and a sentence", arguments: mistakes + inItems)
  func found(_ row: Mistake) throws {
    let content = try Content.shipped.get()
    #expect(Samples.bus.contains(row.right))
    let text = Samples.bus.replacing(row.right, with: row.wrong)
    let file = SourceFile(path: "texting/bus-is-late.yaml", text: text)
    let findings = Library.load(
      scenarios: [file], courses: SourceFile(path: "courses.yaml", text: Samples.courses),
      vocabulary: content.vocabulary, policies: content.policies
    ).findings
    #expect(findings.map { "\($0.code) \($0)" } == row.finds)
  }
}
