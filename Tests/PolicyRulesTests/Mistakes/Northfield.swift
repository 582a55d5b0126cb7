/// A small school: a vocabulary, a policy's text and its rules, in which every part of the formats occurs once.
enum Northfield {
  static let vocabulary = """
    format: tap-vocabulary/1
    facts:
      channel:
        means: by which means
        values:
          email: e-mail
          text-message: texting
          phone-call: a voice call
      recipient:
        means: with whom
        chosen: no
        values: [student, parent, colleague]
      purpose:
        means: what for
        presumed: school-matter
        values: [school-matter, emergency, personal]
      approval:
        means: a supervisor approved it
        values:
          yes: it was approved
          no: it was not approved
      record:
        means: it stays on record
        presumed: yes
        values: [yes, no]
    impossible:
      - facts: {channel: phone-call, record: yes}
        because: calls are not recorded
    verdicts:
      acceptable: it may be done
      less-acceptable: it is permitted
      unacceptable: it must not be done
      depends: it hangs on something
      not-covered: ask your supervisor

    """

  static let text = """
    Staff write to students by school e-mail. Texting a student needs approval. In an emergency
    anyone may text without it. Personal matters are not discussed with students. What is written
    stays on record. Ask your supervisor when in doubt. Be kind.

    Writing

    Texting
    """

  static let policy = """
    format: tap-policy/1
    id: northfield
    title: Writing to students
    organization: Northfield School
    version: "1"
    text: northfield.txt
    digest: 00
    fallback: doubt
    names:
      email: school e-mail
    topics:
      writing: Writing
      texting: Texting
    clauses:
      - id: e-mail
        section: [Writing]
        topic: writing
        status: encoded
        text: Staff write to students by school e-mail.
      - id: approval
        section: [Texting]
        topic: texting
        status: encoded
        text: Texting a student needs approval.
      - id: emergency
        section: [Texting]
        topic: texting
        status: encoded
        text: In an emergency anyone may text without it.
      - id: personal
        section: [Writing]
        topic: writing
        status: encoded
        text: Personal matters are not discussed with students.
      - id: record
        section: [Writing]
        topic: writing
        status: encoded
        text: What is written stays on record.
      - id: doubt
        section: [Writing]
        topic: writing
        status: encoded
        text: Ask your supervisor when in doubt.
      - id: kind
        section: [Writing]
        topic: writing
        status: not-decidable
        because: no fact tells what is kind
        text: Be kind.
    rules:
      - id: by-e-mail
        clause: e-mail
        when: {channel: email, recipient: student}
        then: acceptable
        say: School e-mail is the way.
      - id: by-text
        clause: approval
        when: {channel: text-message, recipient: student}
        requires:
          - {clause: approval, facts: {approval: yes}, say: a supervisor has approved it}
        unless: emergency
        say: Texting needs approval.
      - id: emergency-text
        clause: emergency
        when: {channel: text-message, recipient: student, purpose: emergency}
        then: acceptable
        say: In an emergency anyone may text.
      - id: personal-matters
        clause: personal
        when: {recipient: student, purpose: personal}
        then: unacceptable
        say: Personal matters stay out.
        variants:
          - {in: {what-is-personal: in-writing}, only: {channel: [email, text-message]}}
    exceptions:
      - id: emergency
        clause: emergency
        when: {purpose: emergency}
        say: An emergency lifts the need for approval.
    duties:
      - id: on-record
        clause: record
        when: {recipient: student, channel: [email, text-message]}
        must: {record: yes}
        say: What is written stays on record.
    acknowledged:
      - stricter: personal-matters
        over: [by-e-mail, by-text]
        because: what it is about counts for more than how it is sent
    silences:
      - id: others
        when: {recipient: [parent, colleague]}
        because: the page is about students
      - id: calls
        when: {recipient: student, channel: phone-call, purpose: [school-matter, emergency]}
        because: the page is about writing
    readings:
      - id: what-is-personal
        clauses: [personal]
        question: Is a call a discussion too?
        ways:
          anywhere: yes, whatever the means
          in-writing: no, only what is written
        adopted: anywhere
        because: the sentence names no means
    cases:
      - id: homework
        story: A teacher mails a student about homework.
        facts: {channel: email, recipient: student}
        verdict: acceptable
        cite: e-mail
      - id: secret-text
        story: A coach texts a player without approval.
        facts: {channel: text-message, recipient: student, approval: no}
        verdict: unacceptable
        unmet: approval
        cite: approval

    """
}
