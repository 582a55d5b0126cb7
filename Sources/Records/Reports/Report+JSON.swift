public import PolicyRules
internal import Training

extension Report {
  /// The report's figures.
  public var json: JSON {
    .members([
      "on": .string(day.description), "organizations": .strings(organizations),
      "standing": standing?.json ?? .null,
      "groups": .object(
        StatusList.Grouping.allCases.map { grouping in
          JSON.Member(
            name: grouping.rawValue, value: .array((groups[grouping] ?? []).map(\.json)))
        }),
      "late": standing != nil && standing?.share == nil ? .null : .integer(late.count),
      "answers": hidesAnswers ? .null : .integer(answers),
      "roster_faults": .integer(rosterFaults),
      "topics": .array(topics.map { $0.json("topic") }),
      "clauses": .array(clauses.map { $0.json("clause") }),
    ])
  }
}

extension GroupStanding {
  fileprivate var json: JSON {
    guard let share else { return .members(["group": .string(name), "hidden": .bool(true)]) }
    return .members([
      "group": .string(name), "hidden": .bool(false), "people": .integer(people),
      "asked": .integer(asked), "count": .integer(done), "share": share.json,
      "statuses": .object(
        Status.allCases.map { status in
          JSON.Member(name: status.rawValue, value: .integer(counts[status] ?? 0))
        }),
    ])
  }
}

extension Facility {
  fileprivate func json(_ what: String) -> JSON {
    let head = [
      JSON.Member(name: "organization", value: .string(organization)),
      JSON.Member(name: what, value: .string(name)),
      JSON.Member(name: "hidden", value: .bool(figures == nil)),
    ]
    guard let figures else { return .object(head) }
    return .object(
      head + [
        JSON.Member(name: "people", value: .integer(people)),
        JSON.Member(name: "answers", value: .integer(answers)),
        JSON.Member(name: "facility", value: figures.facility.json),
        JSON.Member(name: "discrimination", value: figures.discrimination.json),
        JSON.Member(name: "sure_and_wrong", value: .share(figures.sureAndWrong)),
        JSON.Member(name: "too_strict", value: .share(figures.tooStrict)),
        JSON.Member(name: "too_lenient", value: .share(figures.tooLenient)),
        JSON.Member(name: "critical", value: .share(figures.critical)),
        JSON.Member(name: "lookups", value: .share(figures.lookups)),
        JSON.Member(name: "hinted", value: .share(figures.hinted)),
        JSON.Member(name: "disputers", value: .integer(figures.disputers)),
        JSON.Member(name: "median_seconds", value: .share(figures.medianSeconds)),
        JSON.Member(name: "advice", value: .string(figures.advice.rawValue)),
        JSON.Member(name: "roles", value: .array(figures.roles.map(\.json))),
      ])
  }
}

extension Facility.Role {
  fileprivate var json: JSON {
    .members(["role": .string(role), "people": .integer(people), "facility": facility.json])
  }
}

extension Discrimination {
  fileprivate var json: JSON {
    guard case .found(let interval, let isDoubtful) = self else { return .null }
    return .members([
      "value": .share(interval.value), "low": .share(interval.low), "high": .share(interval.high),
      "doubtful": .bool(isDoubtful),
    ])
  }
}

extension Interval {
  fileprivate var json: JSON {
    .members(["value": .share(value), "low": .share(low), "high": .share(high)])
  }
}

extension JSON {
  /// A figure with at most four digits behind the point.
  fileprivate static func share(_ value: Double) -> JSON {
    .number(((value * 10_000).rounded() / 10_000).description)
  }
}
