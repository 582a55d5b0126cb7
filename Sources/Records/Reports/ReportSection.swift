/// A part of a report, ready to be shown as text or as a page.
public struct ReportSection: Hashable, Sendable {
  /// The heading.
  public let title: String
  /// What is to be known about it, a paragraph each.
  public let paragraphs: [String]
  /// The figures, or nothing.
  public let table: ReportTable?
  /// The figures as a drawing, or nothing.
  public let plot: ReportPlot?

  init(
    _ title: String, _ paragraphs: [String], table: ReportTable? = nil, plot: ReportPlot? = nil
  ) {
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

  init(_ caption: String, _ marks: [Mark], target: Double? = nil) {
    self.caption = caption
    self.marks = marks.map { Mark(label: Visible.text($0.label), interval: $0.interval) }
    self.target = target
  }
}
