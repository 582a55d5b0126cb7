/// Draws shares with their intervals as SVG.
enum PlotDrawing {
  private static let row = 26
  private static let width = 480
  private static let right = 70

  /// Returns a figure; what it shows stands in its description, too, for those who cannot see it.
  static func svg(_ plot: ReportPlot, id: String) -> String {
    let height = plot.marks.count * row + 36
    let left = left(of: plot)
    let whole = left + width + right
    var parts = [
      """
      <figure><div class="wide" tabindex="0" role="region" aria-label="\(ReportPage.escaped(plot.caption))"><svg width="\(whole)" height="\(height)" viewBox="0 0 \(whole) \(height)" role="img" aria-labelledby="\(id)t \(id)d" xmlns="http://www.w3.org/2000/svg">
      <title id="\(id)t">\(ReportPage.escaped(plot.caption))</title>
      <desc id="\(id)d">\(ReportPage.escaped(description(plot)))</desc>
      """
    ]
    if let target = plot.target { parts.append(band(target, left, height)) }
    parts += [0, 25, 50, 75, 100].map { gridLine($0, left, height) }
    for (place, mark) in plot.marks.enumerated() { parts.append(svg(mark, at: place, left)) }
    let rest =
      plot.omitted == 0 ? "" : " These are the \(plot.marks.count) lowest; the table has all."
    let note = plot.target.map { " The shaded part is the target, \(percent($0)) or more." } ?? ""
    parts.append(
      "</svg></div><figcaption>\(ReportPage.escaped(plot.caption)).\(rest)\(note) Lines show the 95 % interval.</figcaption></figure>"
    )
    return parts.joined(separator: "\n")
  }

  private static func description(_ plot: ReportPlot) -> String {
    plot.marks.map { mark in
      "\(mark.label): \(percent(mark.interval.value)), \(percent(mark.interval.low)) to \(percent(mark.interval.high))"
    }.joined(separator: "; ") + "."
  }

  /// Returns the room that the longest label needs.
  private static func left(of plot: ReportPlot) -> Int {
    let longest = plot.marks.map { shortened($0.label).count }.max() ?? 0
    return max(60, longest * 7 + 20)
  }

  private static func x(_ share: Double, _ left: Int) -> String {
    decimal(Double(left) + share * Double(width), 1)
  }

  private static func band(_ target: Double, _ left: Int, _ height: Int) -> String {
    let wide = decimal((1 - target) * Double(width), 1)
    return
      "<rect x=\"\(x(target, left))\" y=\"4\" width=\"\(wide)\" height=\"\(height - 28)\" fill=\"#e6f4ea\"/>"
  }

  private static func gridLine(_ percent: Int, _ left: Int, _ height: Int) -> String {
    let x = x(Double(percent) / 100, left)
    return """
      <line x1="\(x)" y1="4" x2="\(x)" y2="\(height - 24)" stroke="#d0d7de"/>\
      <text class="soft" x="\(x)" y="\(height - 8)" text-anchor="middle">\(percent) %</text>
      """
  }

  private static func svg(_ mark: ReportPlot.Mark, at place: Int, _ left: Int) -> String {
    let middle = place * row + 18
    let interval = mark.interval
    return """
      <text x="\(left - 10)" y="\(middle + 4)" text-anchor="end">\(ReportPage.escaped(shortened(mark.label)))</text>\
      <line x1="\(x(interval.low, left))" y1="\(middle)" x2="\(x(interval.high, left))" y2="\(middle)" stroke="#0b5cad" stroke-width="3" stroke-linecap="round"/>\
      <circle cx="\(x(interval.value, left))" cy="\(middle)" r="5.5" fill="#fff" stroke="#0b5cad" stroke-width="2.5"/>\
      <text x="\(left + width + 12)" y="\(middle + 4)">\(percent(interval.value))</text>
      """
  }

  /// A label has room for some 40 characters; the table has it whole.
  private static func shortened(_ label: String) -> String {
    label.count > 40 ? "\(label.prefix(38))…" : label
  }
}
