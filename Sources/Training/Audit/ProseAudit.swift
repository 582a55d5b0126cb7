internal import PolicyRules
internal import StrictYAML

/// Whether the texts are short and plain, and say nothing that the policy should say.
struct ProseAudit {
  let scenario: Scenario
  let policies: [Policy]
  let policyWords: PolicyWords

  func report(into findings: inout Findings) {
    for piece in pieces { report(piece, into: &findings) }
    reportGrade(into: &findings)
  }

  /// A text of the scenario, and how long it may be.
  struct Piece {
    let what: String
    let prose: Prose
    let words: Int
  }

  private var pieces: [Piece] {
    var pieces = [Piece(what: "title", prose: scenario.title, words: 60)]
    for scene in scenario.scenes {
      pieces.append(Piece(what: "scene \(ticked(scene.id))", prose: scene.story, words: 90))
      pieces += scene.items.flatMap { self.pieces(of: $0) }
    }
    pieces += scenario.wordings.map { wording in
      let isScene = scenario.scenes.contains { $0.id == wording.id }
      return Piece(
        what: "wording of \(ticked(wording.id))", prose: wording.text, words: isScene ? 90 : 40)
    }
    return pieces
  }

  private func pieces(of item: Item) -> [Piece] {
    let name = ticked(item.id)
    var pieces = [Piece(what: "stem of \(name)", prose: item.stem, words: 40)]
    pieces += item.hints.map { Piece(what: "hint of \(name)", prose: $0, words: 30) }
    for option in item.kind.options {
      pieces.append(Piece(what: "option \(ticked(option.id))", prose: option.text, words: 30))
      if let story = option.consequence?.story {
        pieces.append(Piece(what: "consequence of \(ticked(option.id))", prose: story, words: 60))
      }
    }
    return pieces
  }

  private func report(_ piece: Piece, into findings: inout Findings) {
    reportLength(piece, into: &findings)
    let text = Text(piece.prose.text { _ in "" })
    reportVerdict(piece, text, into: &findings)
    reportClauses(piece, text, into: &findings)
    reportPrivate(piece, into: &findings)
  }

  private func reportLength(_ piece: Piece, into findings: inout Findings) {
    // Names are a few words at most: only where they may matter is the text made out.
    guard piece.prose.wordCount + 4 * piece.prose.names.count > piece.words || piece.what == "title"
    else { return }
    let counts = policies.map { piece.prose.line(for: $0).wordCount }
    if let count = counts.max(), count > piece.words {
      findings.error(
        "too-long", "the \(piece.what) has \(count) words, and \(piece.words) is the most",
        at: piece.prose.position)
    }
    let letters = policies.map { piece.prose.line(for: $0).count }.max() ?? 0
    if piece.what == "title", letters > 60 {
      findings.error(
        "too-long", "the title has \(letters) characters, and 60 is the most",
        at: piece.prose.position)
    }
  }

  private func reportVerdict(_ piece: Piece, _ text: Text, into findings: inout Findings) {
    let verdicts = ["acceptable", "unacceptable"]
    guard let word = text.words.first(where: { verdicts.contains($0.lowercased()) }) else { return }
    findings.error(
      "verdict-in-prose", "the \(piece.what) says \(ticked(word))", at: piece.prose.position,
      help: "leave verdicts to the policy")
  }

  private func reportClauses(_ piece: Piece, _ text: Text, into findings: inout Findings) {
    let line = piece.prose.text { _ in "" }
    let named =
      line.hyphenatedWords.first { policyWords.clauseNames.contains($0) } ?? line.numberedClause
    if let named {
      findings.error(
        "clause-in-prose", "the \(piece.what) names the clause \(ticked(named))",
        at: piece.prose.position, help: "leave clauses to the policy")
    }
    guard policyWords.areRepeated(in: text) else { return }
    findings.warning(
      "quoted-policy", "the \(piece.what) repeats words of a policy", at: piece.prose.position,
      help: "say it in other words: the policy is quoted after the answer")
  }

  private func reportPrivate(_ piece: Piece, into findings: inout Findings) {
    let line = piece.prose.text { _ in "" }
    if line.hasLongNumber {
      findings.error(
        "real-number", "the \(piece.what) holds what may be someone's number",
        at: piece.prose.position, help: "take it out")
    }
    if line.hasAddress {
      findings.error(
        "real-address", "the \(piece.what) holds what may be someone's address",
        at: piece.prose.position, help: "take it out, or write `{{address}}`")
    }
    if line.utf8.contains(where: { $0 >= 128 }),
      line.unicodeScalars.contains(where: \.properties.isEmojiPresentation)
    {
      findings.warning(
        "emoji", "the \(piece.what) holds a pictogram, which not everyone can see",
        at: piece.prose.position, help: "say it in words")
    }
  }

  private func reportGrade(into findings: inout Findings) {
    let told = scenario.scenes.map(\.story) + scenario.items.map(\.stem)
    let text = Text(told.map { $0.text { _ in "it" } }.joined(separator: " "))
    guard text.words.count >= 60, text.grade > 9.5 else { return }
    findings.warning(
      "hard-words",
      "the scenario reads at grade \(Int(text.grade.rounded())), and 9 is the most",
      at: scenario.position, help: "shorten sentences and words")
  }
}

extension String {
  /// The words that have a hyphen, in small letters.
  fileprivate var hyphenatedWords: [String] {
    guard utf8.contains(UInt8(ascii: "-")) else { return [] }
    return split { !($0.isLetter || $0.isNumber || $0 == "-") }.filter { $0.contains("-") }
      .map { $0.lowercased() }
  }

  /// What names a clause or section by its number, if anything does.
  fileprivate var numberedClause: String? {
    guard utf8.contains(where: { (48...57).contains($0) }) else { return nil }
    let words = split(whereSeparator: \.isWhitespace)
    for (word, next) in zip(words, words.dropFirst())
    where ["clause", "section"].contains(word.lowercased()) && next.contains(where: \.isNumber) {
      return "\(word) \(next)"
    }
    return nil
  }

  /// Whether seven digits stand together, or parted as in a telephone number.
  fileprivate var hasLongNumber: Bool {
    guard utf8.count(where: { (48...57).contains($0) }) >= 7 else { return false }
    return split { !($0.isNumber || "-.() ".contains($0)) }.contains { run in
      run.split(separator: " ").count <= 4 && run.count(where: \.isNumber) >= 7
    }
  }

  /// Whether a mail address stands here.
  fileprivate var hasAddress: Bool {
    guard utf8.contains(UInt8(ascii: "@")) else { return false }
    return split(whereSeparator: \.isWhitespace).contains { word in
      let parts = word.split(separator: "@", omittingEmptySubsequences: false)
      return parts.count == 2 && !parts[0].isEmpty && parts[1].dropLast().contains(".")
    }
  }
}
