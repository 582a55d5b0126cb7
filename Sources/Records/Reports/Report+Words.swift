public import PolicyRules

extension Report {
  /// The report for people, on lines of `width` columns; only `parts`, where there are any.
  public func paragraphs(_ parts: [ReportSection.Part], width: Int) -> [Paragraph] {
    let chosen = sections.filter { parts.isEmpty || parts.contains($0.part) }
    let none = "There is nothing on this: no answers were read, or no roster was given."
    return [Paragraph(title, isStrong: true)] + (chosen.isEmpty ? [Paragraph(none)] : [])
      + chosen.flatMap { section in
        [Paragraph(""), Paragraph(section.title, isStrong: true)]
          + section.paragraphs.map { Paragraph($0) }
          + (section.table?.lines(width: width) ?? []).map { Paragraph($0) }
      }
  }
}

extension ReportTable {
  /// The rows as lines: a table where it is as narrow as the screen, else a figure a line below the
  /// name of its row.
  fileprivate func lines(width: Int) -> [String] {
    guard !rows.isEmpty else { return [] }
    let texts = [columns.map(\.title)] + rows
    let widths = columns.indices.map { place in texts.map { $0[place].count }.max() ?? 0 }
    if widths.reduce(-2, { $0 + $1 + 2 }) <= width {
      return texts.map { aligned($0, widths) }
    }
    return rows.flatMap { row in
      let figures = zip(columns, row).dropFirst().filter { !$1.isEmpty && $1 != "too few people" }
      return [row.first ?? ""] + figures.map { "  \($0.title): \($1)" }
    }
  }

  private func aligned(_ row: [String], _ widths: [Int]) -> String {
    let cells = zip(columns, zip(row, widths)).map { column, cell in
      let gap = String(repeating: " ", count: cell.1 - cell.0.count)
      return column.isNumber ? gap + cell.0 : cell.0 + gap
    }
    return String(cells.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
  }
}
