internal import PolicyRules
internal import Records
internal import Terminal
internal import Training

extension Desk {
  /// Prepares a desk: reads what the first screen needs, and finds out who sits there, asking where
  /// it must.
  ///
  /// - Returns: nothing where the person leaves before saying who they are.
  static func open(_ settings: Settings, _ folders: Folders, _ screen: Screen) throws -> Desk? {
    let catalog = try Catalog.load(settings)
    // Making the ledger makes the state folder too, before anything is kept there.
    _ = try folders.ledger()
    let asked = try settings.askedPolicy.map { try catalog.head(asked: $0).id }
    let registration = Registration(
      catalog: catalog, screen: screen, staff: Staff(folders, catalog), askedPolicy: asked)
    guard let person = try registration.known(folders) ?? registration.stranger(folders) else {
      return nil
    }
    return Desk(catalog: catalog, folders: folders, screen: screen, person: person)
  }
}

extension Registration {
  /// Returns the person who was here last, as the roster has them now where there is one.
  fileprivate func known(_ folders: Folders) throws -> RosterPerson? {
    guard let kept = Profile.read(folders.profile)?.person else { return nil }
    var person = staff.person(kept.staffID) ?? RosterPerson(person: kept)
    if person.person.organization.isEmpty { person.person.organization = kept.organization }
    if let askedPolicy { person.person.organization = askedPolicy }
    if catalog.head(person.person.organization) != nil { return person }
    try screen.say("Hello, \(kept.name). The policy that you went by is no longer here.")
    guard let school = try school() else { throw Stop(.faults) }
    person.person.organization = school
    try Profile(person: person.person).write(folders.profile)
    return person
  }

  /// Asks a person who was not here before, and remembers the answers.
  fileprivate func stranger(_ folders: Folders) throws -> RosterPerson? {
    try screen.say("Welcome to tap-trainer.", tone: .strong)
    try screen.say(
      """
      Here you practise your school's policy on electronic communication with students. First a \
      few questions about you. The answers stay on this machine and in your school's records. \
      Type help or quit at any time.
      """)
    guard let person = try person() else { return nil }
    try Profile(person: person.person).write(folders.profile)
    return person
  }
}
