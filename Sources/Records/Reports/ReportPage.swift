internal import PolicyRules

/// A report as one HTML file that needs nothing else: no script, no other file, no network.
public enum ReportPage {
  /// Returns the page.
  public static func html(_ report: Report) -> String {
    let sections = report.sections
    let contents = sections.map { section in
      "<li><a href=\"#\(section.part.rawValue)\">\(escaped(section.title))</a></li>"
    }
    let bodies = sections.map(html)
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(report.title))</title>
      <style>
      \(style)
      </style>
      </head>
      <body>
      <a class="skip" href="#main">Skip to the report</a>
      <header><h1>\(escaped(report.title))</h1></header>
      <nav aria-label="Contents"><ul>
      \(contents.joined(separator: "\n"))
      </ul></nav>
      <main id="main">
      \(bodies.joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }

  private static func html(_ section: ReportSection) -> String {
    let id = section.part.rawValue
    var parts = [
      "<section aria-labelledby=\"\(id)\">",
      "<h2 id=\"\(id)\">\(escaped(section.title))</h2>",
    ]
    parts += section.paragraphs.map { "<p>\(escaped($0))</p>" }
    if let plot = section.plot, !plot.marks.isEmpty {
      parts.append(PlotDrawing.svg(plot, id: "plot-\(id)-"))
    }
    if let table = section.table, !table.rows.isEmpty { parts.append(html(table)) }
    return parts.joined(separator: "\n") + "\n</section>"
  }

  private static func html(_ table: ReportTable) -> String {
    let head = table.columns.map { column in
      "<th scope=\"col\"\(column.isNumber ? " class=\"n\"" : "")>\(escaped(column.title))</th>"
    }
    let rows = table.rows.map { row in
      let cells = zip(row, table.columns).enumerated().map { place, cell in
        let (text, column) = cell
        return place == 0
          ? "<th scope=\"row\">\(escaped(text))</th>"
          : "<td\(column.isNumber ? " class=\"n\"" : "")>\(escaped(text))</td>"
      }
      return "<tr>\(cells.joined())</tr>"
    }
    return """
      <div class="wide" tabindex="0" role="region" aria-label="\(escaped(table.caption))"><table>
      <caption>\(escaped(table.caption))</caption>
      <thead><tr>\(head.joined())</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table></div>
      """
  }

  /// Returns `text` for use in HTML, in an element or in an attribute.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in Visible.text(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "%" where escaped.last == " ":
        // No line ends between a number and its sign.
        escaped.removeLast()
        escaped += "\u{a0}%"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static let style = """
    :root { color-scheme: light; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --mark: #0b5cad; --band: #e6f4ea; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 70rem; padding: 1rem; color: var(--ink); background: #fff; font: 1rem/1.5 system-ui, sans-serif; }
    h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; list-style: none; }
    a { color: var(--mark); } .skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; }
    .wide { overflow-x: auto; } .wide:focus { outline: 2px solid var(--mark); }
    table { border-collapse: collapse; width: 100%; font-size: .9rem; }
    caption { text-align: left; color: var(--soft); padding: .25rem 0; }
    th, td { border-bottom: 1px solid var(--line); padding: .25rem .5rem; text-align: left; vertical-align: top; }
    tbody th { font-weight: 600; min-width: 6rem; } .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    thead th.n { white-space: normal; } figure { margin: .5rem 0 1rem; } figcaption { color: var(--soft); font-size: .9rem; }
    svg { height: auto; min-width: 32rem; max-width: 100%; display: block; }
    svg text { font: 13px system-ui, sans-serif; fill: var(--ink); } svg .soft { fill: var(--soft); }
    @media print {
      @page { margin: 15mm; size: A4 landscape; } body { max-width: none; padding: 0; font-size: 10pt; }
      nav, .skip { display: none; } .wide { overflow: visible; } table { font-size: 8pt; }
      thead { display: table-header-group; } tr, figure, h2 { break-inside: avoid; } h2 { break-after: avoid; }
      svg { min-width: 0; max-height: 120mm; }
    }
    @media screen and (max-width: 40rem) { svg { min-width: 20rem; } svg text { font-size: 15px; } }
    """
}
