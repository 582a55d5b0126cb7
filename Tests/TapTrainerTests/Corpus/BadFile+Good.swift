extension BadFile {
  /// A scenario without a fault; `NAME` stands for its name.
  static let goodScenario = """
    format: tap-scenario/1
    id: NAME
    revision: 1
    title: A title
    topic: texting
    roles: [coach]
    courses: [onboarding]
    start: one
    scenes:
      one:
        say: It is late.
        facts: {sender: coach, recipient: student, channel: text-message, account: personal}
        items:
          - id: ask
            kind: verdict
            stem: You text.
        goto: end

    """

  /// A policy without a fault, in the README's words.
  static let goodPolicy = #"""
    format: tap-policy/1
    id: NAME
    title: Writing to Students
    organization: Oak Hill School
    version: "1"
    text: oak-hill.txt
    digest: aed15b6015d09e28ed33141aee34112b609c597a3af559f71c547193b6d49023
    fallback: questions

    names:
      school: Oak Hill
      email: Oak Hill mail
      supervisor: the principal

    topics:
      email: E-mail
      texting: Texting
    clauses:
      - id: school-account
        section: [Writing to Students]
        topic: email
        status: encoded
        text: Staff write to students from a school account, in a courteous tone.
      - id: no-texts
        section: [Writing to Students]
        topic: texting
        status: encoded
        text: Staff do not text students.
      - id: late-bus
        section: [Writing to Students]
        topic: texting
        status: encoded
        text: |-
          A coach may text the team about a late bus if the principal has
          agreed and the parents know.
      - id: no-pictures
        section: [Writing to Students]
        topic: email
        status: encoded
        text: Pictures of students are never sent.
      - id: proud
        section: [Writing to Students]
        topic: email
        status: context
        because: praises the teams; nothing follows from it
        text: Oak Hill is proud of its teams.
      - id: questions
        section: [Writing to Students]
        topic: email
        status: encoded
        text: With questions, ask the principal.
    rules:
      - id: school-mail
        clause: school-account
        when: {channel: [email, chat], account: school, recipient: [student, student-group]}
        then: acceptable
        say: Staff write from a school account.
      - id: private-mail
        clause: school-account
        when: {channel: [email, chat], account: personal, recipient: [student, student-group]}
        then: unacceptable
        say: Staff do not write from an account of their own.
      - id: texts
        clause: no-texts
        when: {channel: text-message, recipient: [student, student-group]}
        then: unacceptable
        unless: bus-texts
        say: Staff do not text students.
      - id: pictures
        clause: no-pictures
        when:
          channel: [email, chat, text-message]
          recipient: [student, student-group]
          content: student-picture
        then: unacceptable
        say: Pictures of students are never sent.
    duties:
      - id: courteous
        clause: school-account
        when: {channel: [email, chat], recipient: [student, student-group]}
        must: {professional: yes}
        say: Staff write in a courteous tone.

    exceptions:
      - id: bus-texts
        clause: late-bus
        when: {channel: text-message, recipient: student-group, purpose: urgent-contact}
        requires:
          - {clause: late-bus, facts: {supervisor-approval: yes}, say: the principal has agreed}
          - {clause: late-bus, facts: {parents-informed: yes}, say: the parents know}
        then: less-acceptable
        say: A coach may text the team about a late bus.
        variants:
          - {in: {bus-who: coaches}, only: {sender: [coach, outside-coach]}}
    readings:
      - id: bus-who
        clauses: [late-bus]
        question: Who may text about a late bus?
        ways:
          coaches: coaches only
          whoever-leads: whoever leads the group, such as a sponsor
        adopted: coaches
        because: the sentence names a coach
    acknowledged:
      - {stricter: pictures, over: [school-mail, bus-texts], because: never means by no means at all}

    silences:
      - id: other-means
        when: {recipient: [student, student-group]}
        because: the page speaks of mail, chat and texting only
      - id: other-people
        when: {recipient: [parent, colleague, former-student, public]}
        because: the page speaks of students only
    cases:
      - id: late-bus
        story: The bus is late. The principal agreed in August, and the parents know. You text the team.
        facts:
          sender: coach
          channel: text-message
          account: personal
          recipient: student-group
          purpose: urgent-contact
          supervisor-approval: yes
          parents-informed: yes
        verdict: less-acceptable
        cite: [late-bus]
      - id: nobody-asked
        story: The bus is late. Nobody ever asked the principal. You text the team.
        facts:
          sender: coach
          channel: text-message
          account: personal
          recipient: student-group
          purpose: urgent-contact
          supervisor-approval: no
        verdict: unacceptable
        unmet: [supervisor-approval]

    """#

  /// The words of that policy.
  static let goodPolicyText = """
    Writing to Students

    Staff write to students from a school account, in a courteous tone.
    Staff do not text students. A coach may text the team about a late bus if the principal has
    agreed and the parents know.
    Pictures of students are never sent.
    Oak Hill is proud of its teams.
    With questions, ask the principal.

    """
}
