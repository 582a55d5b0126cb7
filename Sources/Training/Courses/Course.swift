public import PolicyRules
internal import StrictYAML

/// A course: what it holds, for whom, and for how long it counts.
public struct Course: Hashable, Sendable {
  /// Its name in files and records.
  public let id: String
  /// Its name for people.
  public let title: String
  /// A sentence for people who choose.
  public let about: String
  /// How it is taken.
  public let mode: CompletionRecord.Mode
  /// For whom it is: values of the fact that says who communicates.
  public let roles: [Value]
  /// How long it may take, in minutes.
  public let minutes: Int
  /// For how many months it counts, where no season ends it.
  public let validMonths: Int
  /// Within how many days of starting work it is due, where no season says when.
  public let dueDays: Int?
  /// Whether those who know may take a short test in its place.
  public let offersTestOut: Bool
  /// The seasons in which it is taken; none means any time.
  public let seasons: [YearlySeason]
  let topicsForAll: [String]
  let topicsByRole: [Value: [String]]
  /// Where it stands in its file.
  let file: String
  let position: Position

  /// Returns the topics that people with `roles` need, each once.
  public func topics(for roles: [Value]) -> [String] {
    (topicsForAll + roles.flatMap { topicsByRole[$0] ?? [] }).uniqued
  }

  /// Returns whether it is for anyone with one of `roles`.
  public func isFor(roles: [Value]) -> Bool { self.roles.contains { roles.contains($0) } }

  /// Returns the season that is open on `day`, the latest where several are.
  public func season(on day: Day) -> Season? {
    years(around: day).filter { $0.opens <= day && day <= $0.ends }.max { $0.opens < $1.opens }
  }

  /// Returns the first season that opens after `day`.
  public func nextSeason(after day: Day) -> Season? {
    years(around: day).filter { $0.opens > day }.min { $0.opens < $1.opens }
  }

  /// Returns the last day on which it counts when it was finished on `day` in `season`.
  public func validUntil(finishedOn day: Day, in season: Season?) -> Day {
    season?.ends ?? day.adding(months: validMonths)
  }

  private func years(around day: Day) -> [Season] {
    let year = day.parts.year
    return (year - 1...year + 1).flatMap { year in
      seasons.compactMap { $0.season(openingIn: year) }
    }
  }
}
