internal import TestSupport

extension Mistake {
  /// Mistakes in the vocabulary, without which no other file can be read.
  static let inVocabulary = [
    Mistake(
      "vocabulary.yaml", "    presumed: message\n", "    ⟦presummed: message\n",
      "unknown field `presummed`; did you mean `presumed`?"),
    Mistake(
      "vocabulary.yaml", "    presumed: school-matter\n", "    presumed: ⟦school-mater\n",
      "unknown value `school-mater`; did you mean `school-matter`?"),
    Mistake(
      "vocabulary.yaml", "{action: post, channel:", "{action: post, ⟦chanel:",
      "unknown fact `chanel`; did you mean `channel`?"),
  ]

  /// Mistakes in policies that do not hide one another.
  static let inPolicies = [
    Mistake(
      "policies/imsa.yaml", "    clause: powerschool\n    when: {channel:",
      "    clause: powerschool\n    when: {⟦chanel:",
      "unknown fact `chanel`; did you mean `channel`?"),
    Mistake(
      "policies/imsa.yaml", "channel: student-support-system, recipient: [student, student-group",
      "channel: student-support-system, recipient: [student, ⟦students-group",
      "unknown value `students-group` for `recipient`; did you mean `student-group`?"),
    Mistake(
      "policies/imsa.yaml", "  - id: zoom\n    clause: zoom", "  - id: zoom\n    clause: ⟦zooom",
      "unknown clause `zooom`; did you mean `zoom`?"),
    Mistake(
      "policies/imsa.yaml", "    then: acceptable\n    say: Canvas is",
      "    then: ⟦aceptable\n    say: Canvas is",
      "unknown verdict `aceptable`; did you mean `acceptable`?"),
    Mistake(
      "policies/imsa.yaml", "text: imsa.txt", "text: ⟦imsaa.txt",
      "there is no file `imsaa.txt` beside the policy; did you mean `imsa.txt`?"),
    Mistake(
      "policies/nsseo.yaml", "\nversion: \"1\"", "\nversion: \"1\"\n⟦version: \"2\"",
      "`version` stands twice in this group; the first is at 8:1"),
  ]

  /// Other mistakes in policies.
  static let alsoInPolicies = [
    Mistake(
      "policies/imsa.yaml", "\ntopics:\n  tap:", "\ntopics:\n⟦\ttap:",
      "a tab stands here; indent with spaces"),
    Mistake(
      "policies/nsseo.yaml", "\nid: nsseo", "\nid: ⟦imsa",
      "the policy `imsa` stands in a file of another name; call the file `imsa.yaml`, or the policy by the file's name"
    ),
    Mistake(
      "policies/nsseo.yaml", "\nversion: \"1\"", "\nversion: ⟦&v \"1\"",
      "`&` gives a value a name, which is not read here; delete the name, or put a text that begins with `&` in quotes"
    ),
    Mistake(
      "policies/nsseo.yaml", "format: tap-policy/1", "format: ⟦tap-policy/2",
      "`tap-policy/2` is newer than this program, which knows `tap-policy/1`; get a newer tap-trainer"
    ),
  ]

  /// Mistakes in scenarios and courses that do not hide one another.
  static let inScenarios = [
    Mistake(
      "texting/bus-is-late.yaml", "      sender: coach\n      recipient: student-group",
      "      ⟦sendr: coach\n      recipient: student-group",
      "unknown fact `sendr`; did you mean `sender`?"),
    Mistake(
      "texting/bus-is-late.yaml",
      "channel: text-message\n      account: personal\n      purpose: personal",
      "channel: ⟦text-mesage\n      account: personal\n      purpose: personal",
      "unknown value `text-mesage` for `channel`; did you mean `text-message`?"),
    Mistake(
      "texting/bus-is-late.yaml", "kind: tap-letters", "kind: ⟦tap-leters",
      "unknown kind `tap-leters`; did you mean `tap-letters`?"),
    Mistake(
      "texting/bus-is-late.yaml", "school-mail: monday", "school-mail: ⟦mondy",
      "unknown scene `mondy`; did you mean `monday`?"),
    Mistake(
      "texting/three-vans.yaml", "\ntopic: texting", "\ntopic: ⟦textin",
      "unknown topic `textin`; did you mean `texting`?"),
    Mistake(
      "texting/bus-is-late.yaml", "    text-in-order: less-acceptable",
      "    ⟦text-in-ordr: less-acceptable",
      "unknown item `text-in-ordr`; did you mean `text-in-order`?"),
    Mistake(
      "texting/bus-is-late.yaml", "roles: [coach, sponsor,", "roles: [coach, ⟦sponser,",
      "unknown role `sponser`; did you mean `sponsor`?"),
    Mistake(
      "texting/bus-is-late.yaml", "courses: [onboarding,", "courses: [⟦onbording,",
      "unknown course `onbording`; did you mean `onboarding`?"),
    Mistake(
      "phones/the-bus-aide.yaml", "policies: [nsseo]", "policies: [⟦nseo]",
      "unknown policy `nseo`; did you mean `nsseo`?"),
    Mistake(
      "email/route-seven.yaml", "\nstart: ", "\nstart: a⟦: ",
      "a `:` cannot stand here; put a text that holds `: ` in quotes, or give the line the indentation of its group"
    ),
  ]

  /// Mistakes in the courses.
  static let inCourses = [
    Mistake(
      "courses.yaml", "mode: refresher", "mode: ⟦refreshr",
      "unknown mode `refreshr`; did you mean `refresher`?"),
    Mistake(
      "courses.yaml", "topics:\n      all: [texting,", "topics:\n      all: [⟦textng,",
      "unknown topic `textng`; did you mean `texting`?"),
    Mistake(
      "courses.yaml", "opens: 07-20", "opens: ⟦07-32",
      "`07-32` is no day of the year; write month and day, as in `08-28`"),
    Mistake(
      "courses.yaml", "roles: [coach, outside-coach,", "roles: [coach, ⟦outsidecoach,",
      "unknown role `outsidecoach`; did you mean `outside-coach`?"),
    Mistake(
      "courses.yaml", "minutes: 35", "minutes: ⟦many",
      "`minutes` must be a whole number from 1 to 600, not `many`"),
  ]
}
