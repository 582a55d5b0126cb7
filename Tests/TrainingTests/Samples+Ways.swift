extension Samples {
  /// One scene with items of many kinds, for what is said after an answer.
  static let ways = """
    format: tap-scenario/1
    id: many-ways
    revision: 1
    title: Many ways
    topic: groups
    roles: all
    courses: [onboarding]
    start: room
    scenes:
      room:
        say: Your class asks for a place to talk.
        facts: {sender: teacher, recipient: student-group, channel: text-message, account: personal, purpose: urgent-contact, supervisor-approval: yes, parents-informed: yes, community-based-learning: no, school-technology-available: yes}
        items:
          - id: text
            kind: verdict
            stem: You text the class.
          - id: plan
            kind: verdict
            stem: You text the plan for next week.
            with: {purpose: school-matter, supervisor-approval: no, parents-informed: no}
          - id: secret
            kind: verdict
            stem: You mail a joke, and delete it.
            with: {channel: email, account: school, transparent: no, accessible: no}
          - id: alone
            kind: verdict
            stem: You text the class. Nobody approved it.
            with: {supervisor-approval: no}
          - id: conditions
            kind: conditions
            stem: What must hold before such a text is in order?
            distractors: 3
            policies: [imsa]
          - id: places
            kind: choose-many
            stem: Which of these may you use?
            policies: [imsa]
            options:
              - {id: server, text: A channel on Discord., with: {channel: group-platform, separate-account: yes, school-address: yes, advertising-disclosed: yes, credentials-shared: no, membership-monitored: yes}}
              - {id: text, text: A text to all.}
              - {id: chat, text: "A space in {{chat}}.", with: {channel: chat, account: school}}
          - id: best
            kind: choose-one
            stem: What is best?
            options:
              - {id: mail, text: "Mail them: \\"See you at four.\\"", with: {channel: email, account: school}}
              - {id: play, text: Play a game online., with: {channel: online-game, action: play}}
          - id: letters
            kind: tap-letters
            stem: Which letters fail?
            with: {channel: email, account: school, transparent: no, accessible: no, professional: no}
          - id: game
            kind: verdict
            stem: You play football online with them.
            with: {channel: online-game, action: play}
          - id: clause
            kind: cite
            stem: You play football online with them. Which clause decides?
            with: {channel: online-game, action: play}
        goto: end
    """
}
