internal import PolicyRules
internal import Terminal
internal import Training

extension Console {
  /// Shows a passage in the form that its kind has on a screen; headings, stories and questions stand apart.
  func show(_ passage: Passage) throws(WriteFailure) {
    switch passage.kind {
    case .help: try say(passage.text, label: passage.label)
    case .choice:
      let gap = String(repeating: " ", count: max(2, 4 - passage.label.count))
      try say("  \(passage.label)\(gap)\(passage.text)")
    case .title:
      try say(passage.text, label: passage.label.isEmpty ? nil : passage.label, tone: .strong)
    case .quote: try say("\"\(passage.text)\"", label: passage.label)
    case .heading:
      try say()
      try say(passage.text, tone: .strong)
    case .story:
      try say()
      try say(passage.text)
    case .question:
      try say()
      try say(passage.text, label: passage.label)
    default: try say(passage.text, label: passage.label.isEmpty ? nil : passage.label)
    }
  }

  /// Says paragraphs, one below the other.
  func say(_ paragraphs: [Paragraph]) throws(WriteFailure) {
    for paragraph in paragraphs {
      try say(
        paragraph.text, label: paragraph.label, tone: paragraph.isStrong ? .strong : .plain)
    }
  }

  /// Writes one JSON value on a line of its own.
  func write(_ json: JSON) throws(WriteFailure) { try write("\(json)\n") }
}
