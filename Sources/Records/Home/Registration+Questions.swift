internal import PolicyRules
internal import Training

extension Registration {
  /// What is said before the question's prompt.
  var explanation: [Passage] {
    switch question {
    case .number, .name: return []
    case .isUnlisted:
      return [
        Passage(
          .notice, "Nobody on the roster has that number or e-mail. Go on with it all the same?")
      ]
    case .isThis(let found):
      let person = found.person
      let site = person.site.isEmpty ? "" : ", \(person.site)"
      let roles = vocabulary.phrase(roles: person.roles)
      return [
        Passage(.notice, "On the roster: \(person.name), \(roles)\(site). Is this you?")
      ]
    case .roles:
      return choices(
        "What do you do here? Type one number, or several with spaces.",
        vocabulary.roles.map(\.means))
    case .school:
      return choices("Which school's policy binds you?", heads.map(\.organization))
    }
  }

  private func choices(_ question: String, _ texts: [String]) -> [Passage] {
    [Passage(.notice, question)]
      + texts.enumerated().map { Passage(.choice, label: String($0 + 1), $1) }
  }

  var prompt: Prompt {
    let (label, words): (String, [String]) =
      switch question {
      case .number: ("Staff number or school e-mail", [])
      case .isUnlisted, .isThis: ("yes or no", ["yes", "no"])
      case .name: ("Your full name", [])
      case .roles: ("Roles", vocabulary.roleWords)
      case .school: ("School", heads.map(\.id))
      }
    return Prompt(label, completions: words, isRemembered: false)
  }

  /// What a person is told who asks for help at the question.
  var help: String {
    switch question {
    case .number:
      """
      Type the number that HR gave you, or your school e-mail address. Your records are kept under \
      it, so always use the same one. To leave, type quit.
      """
    case .isUnlisted, .isThis: "Type yes or no."
    case .name: "Type your name as HR knows it; your certificate will carry it."
    case .roles:
      """
      What you do decides which courses you need. Type the number in front of it; if you do \
      several things, type several numbers with spaces between them.
      """
    case .school: "The policy of that school is what every answer is measured by."
    }
  }
}
