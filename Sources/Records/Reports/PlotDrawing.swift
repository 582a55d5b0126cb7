/// Draws shares with their intervals as SVG.
enum PlotDrawing {
  private static let row = 26
  private static let left = 300
  private static let width = 480
  private static let right = 70

  /// Returns a figure; what it shows stands in its description, too, for those who cannot see it.
  static func svg(_ plot: ReportPlot, id: String) -> String {
    let height = plot.marks.count * row + 36
    let whole = left + width + right
    var parts = [
      """
      <figure><svg viewBox="0 0 \(whole) \(height)" role="img" aria-labelledby="\(id)t \(id)d" xmlns="http://www.w3.org/2000/svg">
      <title id="\(id)t">\(ReportPage.escaped(plot.caption))</title>
      <desc id="\(id)d">\(ReportPage.escaped(description(plot)))</desc>
      """
    ]
    if let target = plot.target { parts.append(band(target, height)) }
    parts += [0, 25, 50, 75, 100].map { gridLine($0, height) }
    for (place, mark) in plot.marks.enumerated() { parts.append(svg(mark, at: place)) }
    let note = plot.target.map { " The shaded part is the target, \(percent($0)) or more." } ?? ""
    parts.append(
      "</svg><figcaption>\(ReportPage.escaped(plot.caption)).\(note) Lines show the 95 % interval.</figcaption></figure>"
    )
    return parts.joined(separator: "\n")
  }

  private static func description(_ plot: ReportPlot) -> String {
    plot.marks.map { mark in
      "\(mark.label): \(percent(mark.interval.value)), \(percent(mark.interval.low)) to \(percent(mark.interval.high))"
    }.joined(separator: "; ") + "."
  }

  private static func x(_ share: Double) -> String {
    decimal(Double(left) + share * Double(width), 1)
  }

  private static func band(_ target: Double, _ height: Int) -> String {
    let wide = decimal((1 - target) * Double(width), 1)
    return
      "<rect x=\"\(x(target))\" y=\"4\" width=\"\(wide)\" height=\"\(height - 28)\" fill=\"#e6f4ea\"/>"
  }

  private static func gridLine(_ percent: Int, _ height: Int) -> String {
    let x = x(Double(percent) / 100)
    return """
      <line x1="\(x)" y1="4" x2="\(x)" y2="\(height - 24)" stroke="#d0d7de"/>\
      <text class="soft" x="\(x)" y="\(height - 8)" text-anchor="middle">\(percent) %</text>
      """
  }

  private static func svg(_ mark: ReportPlot.Mark, at place: Int) -> String {
    let middle = place * row + 18
    let interval = mark.interval
    return """
      <text x="\(left - 10)" y="\(middle + 4)" text-anchor="end">\(ReportPage.escaped(shortened(mark.label)))</text>\
      <line x1="\(x(interval.low))" y1="\(middle)" x2="\(x(interval.high))" y2="\(middle)" stroke="#0b5cad" stroke-width="3" stroke-linecap="round"/>\
      <circle cx="\(x(interval.value))" cy="\(middle)" r="5.5" fill="#fff" stroke="#0b5cad" stroke-width="2.5"/>\
      <text x="\(left + width + 12)" y="\(middle + 4)">\(percent(interval.value))</text>
      """
  }

  /// A label has room for some 40 characters; the table has it whole.
  private static func shortened(_ label: String) -> String {
    label.count > 40 ? "\(label.prefix(38))…" : label
  }
}
