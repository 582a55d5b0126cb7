internal import Records
internal import Terminal
internal import Training

extension Workplace {
  /// Prepares a desk: reads what the first screen needs, and finds out who sits there, asking where
  /// it must; chance is drawn from `seed`, where there is one.
  ///
  /// - Returns: nothing where the person leaves before saying who they are.
  func desk(_ settings: Settings, seed: UInt64?) throws -> Desk? {
    let catalog = try Catalog.load(settings)
    // Making the ledger makes the state folder too, before anything is kept there.
    _ = try folders.ledger()
    let asked = try settings.askedPolicy.map { try catalog.head(asked: $0).id }
    guard let person = try person(catalog, asked) else { return nil }
    return Desk(
      catalog, LedgerFolder(folders.records), .in(folders.records), person,
      version: TapTrainer.recordedVersion
    ) { seed ?? UInt64.random(in: .min ... .max) }
  }

  /// Returns the person who was here last, as the roster has them now where there is one; else, or
  /// where their policy is gone, asks, and remembers the answers.
  private func person(_ catalog: Catalog, _ asked: String?) throws -> RosterPerson? {
    let staff = Staff(folders, catalog)
    guard let kept = try folders.rememberedPerson() else {
      return try register(.stranger, catalog, staff, asked)
    }
    var person = staff.person(kept.staffID) ?? RosterPerson(person: kept)
    if person.person.organization.isEmpty { person.person.organization = kept.organization }
    if let asked { person.person.organization = asked }
    if catalog.head(person.person.organization) != nil { return person }
    guard let settled = try register(.lostPolicy(person), catalog, staff, asked) else {
      throw Stop(.faults)
    }
    return settled
  }

  /// Asks who sits here, and remembers it.
  func register(
    _ occasion: Registration.Occasion, _ catalog: Catalog, _ staff: Staff,
    _ asked: String? = nil
  ) throws -> RosterPerson? {
    var registration = Registration(occasion, catalog, staff: staff, askedPolicy: asked)
    _ = try Player(screen: screen).play(&registration)
    if let person = registration.person?.person {
      try folders.remember(person)
    }
    return registration.person
  }
}

extension Staff {
  /// Reads `roster.csv`; rows that HR must mend are left out here, and named by the reports.
  init(_ folders: Folders, _ catalog: Catalog) {
    self.init(try? Roster(path: folders.roster, words: Roster.Words(catalog)))
  }
}
