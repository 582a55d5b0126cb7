internal import PolicyRules
internal import Records
internal import Terminal
internal import Training

/// Finds out who a person is: from the roster, or by a few questions.
struct Registration {
  let catalog: Catalog
  let screen: Screen
  let staff: Staff
  /// The policy that the command line names, if it does.
  let askedPolicy: String?

  /// Asks until all is known, or returns nothing where the person leaves.
  func person() throws -> RosterPerson? {
    let prompt = Prompt("Staff number or school e-mail", completions: [], isRemembered: false)
    // Whoever stands on the roster is known by what stands there, whatever it is made of.
    let check = { text in staff.person(text) == nil ? Self.staffID(text) : nil }
    while let number = try answer(prompt, help: Help.number, check: check) {
      guard let found = staff.person(number) else {
        if staff.isListed, try !goesOnUnlisted() { continue }
        return try unlisted(number)
      }
      if try isThisYou(found) { return try placed(found) }
      try screen.say("Then please type your own number or e-mail.")
    }
    return nil
  }

  /// Asks which school's policy binds the person, where there is a choice.
  func school() throws -> String? {
    if let askedPolicy { return askedPolicy }
    let ids = catalog.heads.map(\.id)
    if ids.count == 1 { return ids[0] }
    try screen.say("Which school's policy binds you?")
    for (place, head) in catalog.heads.enumerated() {
      try screen.show(Passage(.choice, label: String(place + 1), head.organization))
    }
    let prompt = Prompt("School", completions: ids, isRemembered: false)
    let chosen = try answer(prompt, help: Help.school) { line in
      Self.choice(line, among: ids) == nil
        ? "Type a number from 1 to \(ids.count), or \(list(ids, "or"))." : nil
    }
    return chosen.flatMap { Self.choice($0, among: ids) }
  }

  private func isThisYou(_ found: RosterPerson) throws -> Bool {
    let person = found.person
    let site = person.site.isEmpty ? "" : ", \(person.site)"
    try screen.say("On the roster: \(person.name), \(phrase(person.roles))\(site). Is this you?")
    return try isYes()
  }

  private func goesOnUnlisted() throws -> Bool {
    try screen.say("Nobody on the roster has that number or e-mail. Go on with it all the same?")
    return try isYes()
  }

  /// Asks yes or no; leaving counts as no.
  private func isYes() throws -> Bool {
    let prompt = Prompt("yes or no", completions: ["yes", "no"], isRemembered: false)
    let line = try answer(prompt, help: "Type yes or no.") { line in
      ["yes", "y", "no", "n"].contains(line.lowercased()) ? nil : "Please type yes or no."
    }
    return line.map { $0.lowercased().hasPrefix("y") } ?? false
  }

  /// Adds the school to a person whose row names none.
  private func placed(_ found: RosterPerson) throws -> RosterPerson? {
    var found = found
    if let askedPolicy { found.person.organization = askedPolicy }
    guard found.person.organization.isEmpty else { return found }
    guard let school = try school() else { return nil }
    found.person.organization = school
    return found
  }

  private func unlisted(_ number: String) throws -> RosterPerson? {
    let prompt = Prompt("Your full name", completions: [], isRemembered: false)
    guard let name = try answer(prompt, help: Help.name, check: Self.name),
      let roles = try roles(), let school = try school()
    else { return nil }
    let email = number.contains("@") ? number : ""
    return RosterPerson(
      person: Person(
        staffID: number, name: name, email: email, organization: school, roles: roles))
  }

  private func roles() throws -> [String]? {
    guard let sender = catalog.vocabulary.fact("sender") else { return [] }
    let definitions = catalog.vocabulary[sender].values
    let names = definitions.map(\.name)
    try screen.say("What do you do here? Type one number, or several with spaces.")
    for (place, value) in definitions.enumerated() {
      try screen.show(Passage(.choice, label: String(place + 1), value.means))
    }
    let prompt = Prompt("Roles", completions: names, isRemembered: false)
    let line = try answer(prompt, help: Help.roles) { line in
      Self.choices(line, among: names) == nil
        ? "Type one or more numbers from 1 to \(names.count), with spaces between them." : nil
    }
    return line.flatMap { Self.choices($0, among: names) }
  }

  private func phrase(_ roles: [String]) -> String {
    let sender = catalog.vocabulary.fact("sender")
    let values = roles.compactMap { role in
      sender.flatMap { catalog.vocabulary.value(role, of: $0) }
    }
    return list(values.map { catalog.vocabulary[$0].means })
  }
}
