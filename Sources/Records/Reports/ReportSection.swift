internal import PolicyRules

/// A part of a report, ready to be shown as text or as a page.
public struct ReportSection: Hashable, Sendable {
  /// What a part is about; one part of a report for each.
  public enum Part: String, CaseIterable, Hashable, Sendable {
    /// The most important figures.
    case glance
    /// Completion by site.
    case site
    /// Completion by role.
    case role
    /// Completion by manager.
    case manager
    /// Completion by course.
    case course
    /// What is overdue, expired or lapsed.
    case late
    /// How well people answer on each topic.
    case topics
    /// How well people answer on each clause.
    case clauses
    /// Which clauses are misunderstood, by which role.
    case misunderstood
    /// Which clauses to rewrite, teach again or look at.
    case advice
    /// How the figures are to be read.
    case method
  }

  /// What it is about.
  public let part: Part
  /// The heading.
  public let title: String
  /// What is to be known about it, a paragraph each.
  public let paragraphs: [String]
  /// The figures, or nothing.
  public let table: ReportTable?
  /// The figures as a drawing, or nothing.
  public let plot: ReportPlot?

  init(
    _ part: Part, _ title: String, _ paragraphs: [String], table: ReportTable? = nil,
    plot: ReportPlot? = nil
  ) {
    self.part = part
    self.title = title
    self.paragraphs = paragraphs
    self.table = table
    self.plot = plot
  }
}

/// Rows and columns of a report.
public struct ReportTable: Hashable, Sendable {
  /// A column.
  public struct Column: Hashable, Sendable {
    /// Its heading.
    public let title: String
    /// Whether it holds figures, which stand at the right.
    public let isNumber: Bool
  }

  /// What the table holds, in a sentence.
  public let caption: String
  /// The columns; the first names the row.
  public let columns: [Column]
  /// What stands in them, safe to show.
  public let rows: [[String]]

  /// Takes titles; one that ends in `#` stands over figures.
  init(_ caption: String, _ titles: [String], _ rows: [[String]]) {
    self.caption = caption
    columns = titles.map { title in
      Column(
        title: title.hasSuffix("#") ? String(title.dropLast()) : title,
        isNumber: title.hasSuffix("#"))
    }
    self.rows = rows.map { $0.map(Visible.text) }
  }
}

/// Shares from 0 to 1 with their intervals, one below the other.
public struct ReportPlot: Hashable, Sendable {
  /// One share.
  public struct Mark: Hashable, Sendable {
    /// Its name.
    public let label: String
    /// The share.
    public let interval: Interval
  }

  /// What is shown, for those who cannot see it.
  public let caption: String
  /// The shares.
  public let marks: [Mark]
  /// From which share on all is well, or nothing.
  public let target: Double?

  /// How many shares were left out; the table has them all.
  public let omitted: Int

  /// As many shares as a printed page has room for.
  private static let limit = 25

  /// Takes the lowest shares, in their order.
  init(_ caption: String, _ marks: [Mark], target: Double? = nil) {
    self.caption = caption
    let lowest = marks.indices.sorted {
      (marks[$0].interval.value, $0) < (marks[$1].interval.value, $1)
    }.prefix(ReportPlot.limit).sorted()
    self.marks = lowest.map { place in
      Mark(label: Visible.text(marks[place].label), interval: marks[place].interval)
    }
    omitted = marks.count - lowest.count
    self.target = target
  }
}
