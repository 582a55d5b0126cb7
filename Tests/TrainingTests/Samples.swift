/// Content written for the tests: one scenario that uses what there is, and courses.
enum Samples {
  static let courses = """
    format: tap-courses/1
    courses:
      - id: onboarding
        title: Onboarding
        about: What the policy asks of everyone.
        mode: full
        roles: all
        minutes: 35
        valid-months: 12
        due-days: 30
        test-out: yes
        topics:
          all: [texting, email, friend-requests]
      - id: season
        title: Season refresher
        about: What a season's start asks of you.
        mode: refresher
        roles: [coach, outside-coach, sponsor]
        minutes: 10
        valid-months: 12
        topics:
          all: [texting, friend-requests]
        seasons:
          - id: fall
            title: fall season
            opens: 07-27
            due: 08-28
            ends: 11-21
          - id: winter
            title: winter season
            opens: 10-26
            due: 11-20
            ends: 03-14
    """

  /// Texting, with a choice that leads on to its consequence.
  static let bus = """
    format: tap-scenario/1
    id: bus-is-late
    revision: 2
    title: The bus is late
    topic: texting
    roles: [coach, sponsor, teacher]
    courses: [onboarding, season]
    start: plan
    scenes:
      plan:
        say: |
          Friday, 2:40 pm. You coach tennis,
          and the bus is twenty minutes late.

          Every player's number is in your own phone.
        facts: {sender: coach, recipient: student-group, channel: text-message, account: personal, purpose: urgent-contact, community-based-learning: no, school-technology-available: yes}
        items:
          - id: text-team
            kind: verdict
            stem: You text the team. Your director had approved it, and parents were told in August.
            with: {supervisor-approval: yes, parents-informed: yes}
            hints:
              - Which approvals does texting need?
              - Think of the season's start.
            must: yes
          - id: conditions
            kind: conditions
            stem: What must hold before such a text is in order?
            with: {supervisor-approval: yes, parents-informed: yes}
            distractors: 3
            policies: [imsa]
          - id: what-now
            kind: choose-one
            stem: You have two minutes. What do you do?
            options:
              - id: mail
                text: "Mail the team from your {{email}} account."
                with: {channel: email, account: school}
              - id: text-all
                text: Text everyone from your own phone.
                with: {supervisor-approval: no, parents-informed: no}
                then:
                  say: Two parents ask why you have their children's numbers.
            route:
              mail: after
              else: trouble
      trouble:
        say: The director asks you to come by.
        goto: after
      after:
        say: The bus comes at three.
        facts: {sender: coach, recipient: student-group, channel: email, account: school}
        items:
          - id: secret
            kind: tap-letters
            stem: On the bus you mail one joke that nobody else should see, and delete it. Which letters fail?
            with: {transparent: no, accessible: no}
          - id: thought
            kind: reflection
            stem: Whom would you ask?
        goto: end
    expect:
      imsa: {text-team: less-acceptable, what-now: [mail]}
    wording:
      nsseo:
        trouble: Your administrator asks you to come by.
    """

  static let mail = """
    format: tap-scenario/1
    id: two-mailboxes
    revision: 1
    title: Two mailboxes
    topic: email
    roles: all
    courses: [onboarding]
    start: home
    scenes:
      home:
        say: At home you open your own mailbox. A student asks about the test.
        facts: {sender: teacher, recipient: student, channel: email, account: personal}
        items:
          - id: answer-there
            kind: verdict
            stem: You answer from that mailbox.
            must: yes
          - id: which-clause
            kind: cite
            stem: Which clause decides?
          - id: ways
            kind: choose-many
            stem: Which of these ways are in order?
            options:
              - {id: school-mail, text: "Mail from {{address}}.", with: {account: school}}
              - {id: own-mail, text: Mail from the mailbox at home.}
              - {id: platform, text: "A message in {{learning-system}}.", with: {channel: learning-management-system, account: school}}
        goto: end
    """

  static let friends = """
    format: tap-scenario/1
    id: new-follower
    revision: 1
    title: A new follower
    topic: friend-requests
    roles: all
    courses: [onboarding, season]
    start: request
    scenes:
      request:
        say: On a network that you use with friends, a student asks to follow you.
        facts: {sender: coach, recipient: student, channel: social-media, account: personal, action: accept-friend-request}
        items:
          - id: accept
            kind: verdict
            stem: You accept.
            must: yes
          - id: send
            kind: verdict
            stem: You send a request of your own.
            with: {action: send-friend-request}
          - id: best
            kind: choose-one
            stem: What is best?
            options:
              - {id: accept-now, text: Accept it.}
              - {id: mail-her, text: "Leave it, and mail her from your {{email}} account.", with: {action: message, channel: email, account: school}}
        goto: end
    """
}
