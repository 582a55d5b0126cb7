internal import PolicyRules
internal import Training

extension Report {
  /// The report's heading.
  public var title: String { "Training on electronic communication, as of \(day)" }

  /// The report part by part.
  public var sections: [ReportSection] {
    [overview] + standings + [lateSection].compactMap(\.self) + clauseSections + [method]
  }

  private var overview: ReportSection {
    var paragraphs: [String] = []
    if !organizations.isEmpty { paragraphs.append("For \(organizations.joined(separator: ", ")).") }
    if let standing, let share = standing.share {
      paragraphs.append(
        "\(grouped(standing.people)) people are asked to take \(grouped(standing.asked)) courses; "
          + "\(grouped(standing.done)) of these count today, that is \(percent(share.value)).")
      let open = [Status.overdue, .expired, .lapsed, .dueSoon, .inProgress, .notStarted].map {
        "\(grouped(standing.counts[$0] ?? 0)) \($0.rawValue)"
      }
      paragraphs.append("Of the courses asked: \(open.joined(separator: ", ")).")
    } else if standing != nil {
      paragraphs.append("Fewer than \(Facility.fewest) people are asked to take a course.")
    } else {
      paragraphs.append("There is no roster, so nobody can be missed; give one with --roster.")
    }
    paragraphs.append(
      hidesAnswers
        ? "Fewer than \(Facility.fewest) people answered."
        : "\(grouped(answers)) answers were read.")
    if rosterFaults > 0 {
      paragraphs.append(
        rosterFaults == 1
          ? "1 row of the roster could not be read, so that somebody is missing here."
          : "\(rosterFaults) rows of the roster could not be read, so that people are missing here."
      )
    }
    if !faults.isEmpty {
      paragraphs.append("\(faults.count) rows could not be read; run records verify.")
    }
    return ReportSection(.glance, "At a glance", paragraphs)
  }

  private var standings: [ReportSection] {
    guard standing != nil else { return [] }
    return StatusList.Grouping.allCases.map { grouping in
      let list = groups[grouping] ?? []
      let marks = list.compactMap { group in
        group.share.map { ReportPlot.Mark(label: group.name, interval: $0) }
      }
      return ReportSection(
        ReportSection.Part(grouping), "Completion by \(grouping.rawValue)",
        notes(grouping, list),
        table: ReportTable(
          "Courses that count today, by \(grouping.rawValue)",
          [
            grouping.rawValue, "people#", "asked#", "count#", "share#", "overdue#", "expired#",
            "lapsed#",
          ],
          list.map(fields)),
        plot: ReportPlot("Share of courses that count today, by \(grouping.rawValue)", marks))
    }
  }

  private func notes(_ grouping: StatusList.Grouping, _ list: [GroupStanding]) -> [String] {
    let isMixed = list.contains { $0.name == GroupStanding.others }
    return (grouping == .role ? ["Who has two roles counts in both."] : [])
      + (isMixed
        ? [
          "\"\(GroupStanding.others)\" puts groups of fewer than \(Facility.fewest) people together."
        ]
        : [])
  }

  private func fields(_ group: GroupStanding) -> [String] {
    guard let share = group.share else {
      return [group.name, "under \(Facility.fewest)", "", "", "hidden", "", "", ""]
    }
    let counts = [Status.overdue, .expired, .lapsed].map { String(group.counts[$0] ?? 0) }
    return [
      group.name, String(group.people), String(group.asked), String(group.done),
      percent(share.value),
    ] + counts
  }

  private var lateSection: ReportSection? {
    guard standing?.share != nil else { return nil }
    let byStatus = [Status.overdue, .expired, .lapsed].map { status -> [String] in
      let days = late.filter { $0.status == status }.compactMap { row in
        row.due.map { day.number - $0.number }
      }.sorted()
      guard let longest = days.last else { return [status.rawValue, "0", "", ""] }
      return [
        status.rawValue, String(days.count), String(days[days.count / 2]), String(longest),
      ]
    }
    return ReportSection(
      .late, "Late", ["Who they are: records status --roster FILE --only overdue."],
      table: ReportTable(
        "Courses that do not count and should",
        ["status", "courses#", "median days#", "longest days#"],
        byStatus))
  }

  private var method: ReportSection {
    ReportSection(
      .method, "How to read this",
      [
        "Right at first is the mean credit of first answers, from 0 to 100 percent; the range is Wilson's "
          + "95 percent interval. After training it should be \(percent(Advice.target)) or more.",
        "Goes with the rest is the correlation of a person's credit here with the person's credit on "
          + "everything else, from -1 to 1. It is shown from 30 people on, and called doubtful only when it is below "
          + "0.2 among 120 people or below zero among 60: with fewer, chance alone would do that.",
        "Too strict forbids what is permitted, too lenient permits what is forbidden, and a must-not miss "
          + "is one that must never happen. Look-ups are per answer; hints are the answers given after one; disputed by "
          + "is how many people said that the answer was wrong. Why they said so stands in their own notes.",
        "It suggests to rewrite what is below the target for all of the range, also among those who have "
          + "worked here for more than a year, with a look-up for every fourth answer or a dispute by every tenth "
          + "person; to teach what else is "
          + "below it; to say what is permitted where 15 percent of the answers are too strict; and to look "
          + "at the items where it is doubtful whether the clause goes with the rest.",
        "Groups of fewer than \(Facility.fewest) people are hidden or put together. Answers are counted "
          + "as they were marked when they were given.",
        "Rows that are damaged are left out and named. Whether rows were changed is not looked at here; "
          + "that is what records verify is for. The answers of a completion that was voided are counted, too.",
      ])
  }
}

extension ReportSection.Part {
  fileprivate init(_ grouping: StatusList.Grouping) {
    switch grouping {
    case .site: self = .site
    case .role: self = .role
    case .manager: self = .manager
    case .course: self = .course
    }
  }
}

/// Returns a share as a whole number of percent.
func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

/// Returns a number with `digits` digits behind the point.
func decimal(_ number: Double, _ digits: Int) -> String {
  let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
  let whole = Int((abs(number) * scale).rounded())
  let text = String(repeating: "0", count: max(0, digits + 1 - String(whole).count)) + String(whole)
  let sign = number < 0 && whole != 0 ? "-" : ""
  return digits == 0 ? sign + text : "\(sign)\(text.dropLast(digits)).\(text.suffix(digits))"
}
