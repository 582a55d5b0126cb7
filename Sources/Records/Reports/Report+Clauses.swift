extension Report {
  /// What people understand: topics, clauses, roles, and what to do.
  var clauseSections: [ReportSection] {
    guard !topics.isEmpty else {
      return [ReportSection(.topics, "What is understood", ["No answers were read."])]
    }
    return [
      section(.topics, "Topics", topics, name: topicName),
      section(.clauses, "Clauses", clauses, name: clauseName),
      roleSection, adviceSection,
    ]
  }

  private func topicName(_ topic: Facility) -> String {
    prefix(topic) + texts.topic(topic.name, of: topic.organization)
  }

  private func clauseName(_ clause: Facility) -> String {
    let heading = texts.clause(clause.name, of: clause.organization)?.heading
    return prefix(clause) + clause.name + (heading.map { " (\($0))" } ?? "")
  }

  private func prefix(_ facility: Facility) -> String {
    organizations.count > 1 ? "\(facility.organization): " : ""
  }

  private func section(
    _ part: ReportSection.Part, _ title: String, _ list: [Facility], name: (Facility) -> String
  ) -> ReportSection {
    let sorted = list.sorted { lowest($0) < lowest($1) }
    let marks = sorted.compactMap { facility in
      facility.figures.map { ReportPlot.Mark(label: name(facility), interval: $0.facility) }
    }
    return ReportSection(
      part, title, ["What is least often right comes first."],
      table: ReportTable(
        "First answers, by \(title.lowercased())",
        [
          title.lowercased(), "people#", "answers#", "right at first#", "range#",
          "goes with the rest#",
          "sure and wrong#", "too strict#", "too lenient#", "must-not misses#", "look-ups#",
          "hints#", "disputed by#", "median seconds#",
        ], sorted.map { fields($0, name($0)) }),
      plot: ReportPlot(
        "Right at first, with the range, by \(title.lowercased())", marks, target: Advice.target))
  }

  private func lowest(_ facility: Facility) -> Double { facility.figures?.facility.value ?? 2 }

  private func fields(_ facility: Facility, _ name: String) -> [String] {
    guard let figures = facility.figures else {
      return [name, "under \(Facility.fewest)", "", "hidden"] + [String](repeating: "", count: 10)
    }
    return [
      name, String(facility.people), String(facility.answers), percent(figures.facility.value),
      range(figures.facility), text(figures.discrimination), percent(figures.sureAndWrong),
      percent(figures.tooStrict), percent(figures.tooLenient), percent(figures.critical),
      decimal(figures.lookups, 2), percent(figures.hinted),
      String(figures.disputers), decimal(figures.medianSeconds, 0),
    ]
  }

  private func range(_ interval: Interval) -> String {
    "\(Int((interval.low * 100).rounded())) to \(percent(interval.high))"
  }

  private func text(_ discrimination: Discrimination) -> String {
    switch discrimination {
    case .tooFew: "too few people"
    case .none: "all alike"
    case .found(let interval, let isDoubtful):
      "\(decimal(interval.value, 2)) (\(decimal(interval.low, 2)) to \(decimal(interval.high, 2)))"
        + (isDoubtful ? ", doubtful" : "")
    }
  }

  /// The clauses below target, with the role that misunderstands each most.
  private var roleSection: ReportSection {
    let rows = clauses.flatMap { clause in
      (clause.figures?.roles ?? []).filter { $0.facility.value < Advice.target }
        .map { (clause: clause, role: $0) }
    }.sorted { $0.role.facility.value < $1.role.facility.value }
    return ReportSection(
      .misunderstood, "Misunderstood, by role",
      rows.isEmpty && standing == nil
        ? ["The roles are those of the roster; give one with --roster."]
        : rows.isEmpty
          ? ["No role of \(Facility.fewest) or more people is below the target on any clause."]
          : [
            "Roles of fewer than \(Facility.fewest) people are left out. Who started more than a year ago also counts as experienced."
          ],
      table: ReportTable(
        "Clauses below \(percent(Advice.target)), by role",
        ["clause", "role", "people#", "right at first#", "range#"],
        rows.prefix(50).map { row in
          [
            clauseName(row.clause), row.role.role, String(row.role.people),
            percent(row.role.facility.value), range(row.role.facility),
          ]
        }))
  }

  private var adviceSection: ReportSection {
    let rows = Advice.allCases.filter { $0 != .keep }.flatMap { advice in
      topics.filter { $0.figures?.advice == advice }.map { topic in
        ["the topic \(topicName(topic))", advice.sentence, ""]
      }
        + clauses.filter { $0.figures?.advice == advice }.map { clause in
          let text = texts.clause(clause.name, of: clause.organization)?.text ?? ""
          return [clauseName(clause), advice.sentence, text]
        }
    }
    return ReportSection(
      .advice, "What to do",
      rows.isEmpty ? ["Nothing stands out in any topic or clause."] : [],
      table: ReportTable(
        "Topics and clauses that stand out, and why",
        ["topic or clause", "suggestion", "the clause says"], rows))
  }
}
