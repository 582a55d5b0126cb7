extension ResponseFold {
  /// Returns how well people answer on each topic.
  var topicFacilities: [Facility] { facilities(topics) }

  /// Returns how well people answer on each clause.
  var clauseFacilities: [Facility] { facilities(clauses) }

  /// Reads the table group by group; the order is that of organisations and names.
  private func facilities(_ table: GroupTable) -> [Facility] {
    table.tallies.indices.filter { table.tallies[$0].answers > 0 }.map { facility($0, table) }
      .sorted { ($0.organization, $0.name) < ($1.organization, $1.name) }
  }

  private func facility(_ group: Int, _ table: GroupTable) -> Facility {
    var correlation = Correlation()
    var people = 0
    var peopleByRole = [Int](repeating: 0, count: roles.count)
    for (person, who) in self.people.enumerated() {
      let here = table.sums.sum(person: person, group: group)
      guard here.answers > 0 else { continue }
      people += 1
      for role in roles.indices where who.roles >> UInt64(role) & 1 == 1 { peopleByRole[role] += 1 }
      let elsewhere = who.answers - here.answers
      if elsewhere > 0 {
        correlation.add(
          here.credit / Double(here.answers), (who.credit - here.credit) / Double(elsewhere))
      }
    }
    let (organization, name) = table.names[group]
    let tally = table.tallies[group]
    let byRole = roles.indices.compactMap { role -> Facility.Role? in
      let (credit, answers) = table.sum(group: group, role: role)
      guard peopleByRole[role] >= Facility.fewest,
        let facility = Interval.share(credit, of: answers)
      else { return nil }
      return Facility.Role(role: roles[role], people: peopleByRole[role], facility: facility)
    }
    let figures =
      people < Facility.fewest
      ? nil
      : Facility.Figures(
        tally, Discrimination(correlation.value, among: correlation.count), byRole,
        disputers: table.disputers[group]?.count ?? 0, people: people)
    return Facility(
      organization: organizations.form(organization), name: LedgerText.unescaped(name) ?? name,
      people: people, answers: tally.answers, figures: figures)
  }
}

extension Facility.Figures {
  fileprivate init?(
    _ tally: Tally, _ discrimination: Discrimination, _ byRole: [Facility.Role], disputers: Int,
    people: Int
  ) {
    guard let facility = Interval.share(tally.credit, of: tally.answers),
      let median = tally.times.median
    else { return nil }
    let answers = Double(tally.answers)
    let experienced = byRole.first { $0.role == ResponseFold.experienced }
    let sureAndWrong = Double(tally.sureAndWrong) / answers
    let tooStrict = Double(tally.tooStrict) / answers
    let lookups = Double(tally.lookups) / answers
    self.init(
      facility: facility, discrimination: discrimination, tooStrict: tooStrict,
      tooLenient: Double(tally.tooLenient) / answers, critical: Double(tally.critical) / answers,
      sureAndWrong: sureAndWrong, lookups: lookups, hinted: Double(tally.hinted) / answers,
      disputers: disputers, medianSeconds: median, roles: byRole,
      advice: Advice(
        facility: facility, experienced: experienced?.facility, discrimination: discrimination,
        tooStrict: tooStrict, sureAndWrong: sureAndWrong, lookups: lookups,
        disputed: Double(disputers) / Double(people)))
  }
}

extension Advice {
  /// Reads the figures; the first that fits.
  init(
    facility: Interval, experienced: Interval?, discrimination: Discrimination, tooStrict: Double,
    sureAndWrong: Double, lookups: Double, disputed: Double = 0
  ) {
    let isMissed = facility.high < Advice.target
    let isMissedByExperienced = experienced.map { $0.high < Advice.target } ?? isMissed
    let isStudied = lookups >= 0.25 || disputed >= Advice.disputed
    if isMissed, isMissedByExperienced, isStudied {
      self = .rewrite
    } else if isMissed, sureAndWrong >= 0.1 {
      self = .teach
    } else if tooStrict >= 0.15 {
      self = .reassure
    } else if case .found(_, isDoubtful: true) = discrimination {
      self = .checkItems
    } else if isMissed {
      self = .teach
    } else {
      self = disputed >= Advice.disputed ? .ask : .keep
    }
  }

  /// The advice as a sentence.
  public var sentence: String {
    switch self {
    case .keep: "nothing stands out"
    case .rewrite:
      "consider rewriting: missed also by those who look it up or dispute it, and have long worked here"
    case .teach: "teach it again"
    case .reassure: "say what is permitted: many avoid contact that the policy allows"
    case .ask: "ask why: one person in ten or more disputes it"
    case .checkItems: "look at the items: people who do well elsewhere do badly here"
    }
  }
}
