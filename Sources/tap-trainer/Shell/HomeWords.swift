internal import PolicyRules
internal import Terminal
internal import Training

/// What Tab offers at home; the policy is read when one of its clauses is asked for.
struct HomeWords {
  let desk: Desk

  /// Completes what stands before the cursor.
  func completions(_ line: String, _ cursor: Int) -> [Completion] {
    let typed = String(decoding: line.utf8.prefix(cursor), as: UTF8.self)
    let words = typed.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard words.count > 1 else { return commands.completing(typed) }
    let first = words[0].lowercased()
    let last = words[words.count - 1]
    switch HomeCommand.word(for: first) ?? first {
    case "start", "testout": return desk.catalog.courses.map(\.id).completing(last)
    case "practice": return (topics + ["all"]).completing(last)
    case "clause": return clauses.completing(last)
    case "school": return desk.catalog.heads.map(\.id).completing(last)
    case "policy": return headings.completing(last)
    case "judge": return desk.catalog.vocabulary.completions(ofFact: last)
    case "plain": return ["on", "off"].completing(last)
    default: return []
    }
  }

  /// Whether `line` says nothing but words of ours, so that the arrow keys may bring it back.
  func mayKeep(_ line: String) -> Bool {
    let vocabulary = desk.catalog.vocabulary
    let facts = vocabulary.facts.flatMap { fact in
      fact.values.map { "\(fact.name)=\($0.name)" }
    }
    let known = commands + topics + desk.catalog.courses.map(\.id) + facts
    return (known + desk.catalog.heads.map(\.id) + ["all", "on", "off"]).holdAllWords(of: line)
  }

  private var commands: [String] { HomeCommand.guide.map(\.word) }

  private var topics: [String] { desk.school?.topics.map(\.id) ?? [] }

  private var clauses: [String] { (try? desk.policy())?.clauses.map(\.id) ?? [] }

  /// The words of the policy's headings, to search by.
  private var headings: [String] {
    guard let policy = try? desk.policy() else { return [] }
    let words = policy.clauses.flatMap(\.section).flatMap { $0.split { !$0.isLetter } }
    return Set(words.filter { $0.count > 4 }.map { $0.lowercased() }).sorted()
  }
}

extension Vocabulary {
  /// Completes `word` as a fact's name, or behind its `=` as one of its values.
  func completions(ofFact word: String) -> [Completion] {
    guard let sign = word.firstIndex(of: "=") else {
      return facts.map { "\($0.name)=" }.completing(word).map {
        Completion($0.text, replacing: $0.replacing, isWhole: false)
      }
    }
    guard let fact = fact(String(word[..<sign])) else { return [] }
    return self[fact].values.map(\.name).completing(String(word[word.index(after: sign)...]))
  }
}
