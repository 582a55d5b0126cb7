internal import PolicyRules

/// That completions that count were taken with one state of the content.
public struct ContentUse: Hashable, Sendable {
  /// The SHA-256 over all content files.
  public let digest: String
  /// How many completions.
  public internal(set) var count: Int
  /// The name of one of them.
  public let recordID: String
}

extension StatusList {
  /// Notes that `pass` counts.
  mutating func count(_ pass: CourseHistory.Pass, _ scan: HistoryScan) {
    let digest = scan.contents.form(pass.content)
    if let place = contents.firstIndex(where: { $0.digest == digest }) {
      contents[place].count += 1
    } else {
      contents.append(ContentUse(digest: digest, count: 1, recordID: pass.recordID))
    }
  }

  /// Says which completions that count were taken with content that is neither `present` nor what many
  /// had, or that is not among what was `kept`, the rarest first: whoever brings a folder of content
  /// chooses the questions.
  public func contentNote(present: String, kept: Set<String>) -> String? {
    let all = contents.reduce(0) { $0 + $1.count }
    let others = contents.filter { use in
      use.digest != present && (use.count * 10 < all || !kept.contains(use.digest))
    }.sorted { ($0.count, $0.digest) < ($1.count, $1.digest) }
    guard !others.isEmpty else { return nil }
    let shown = others.prefix(5).map { use in
      "\(grouped(use.count)) with `\(Visible.text(String(use.digest.prefix(12))))` "
        + "(such as `\(Visible.text(use.recordID))`)"
    }
    let more = others.count > shown.count ? ["\(others.count - shown.count) more"] : []
    let count = others.reduce(0) { $0 + $1.count }
    return
      "Note: \(grouped(count)) of the completions that count \(count == 1 ? "was" : "were") taken "
      + "with content that was not kept, or that few had: \(list(shown + more)). "
      + "`records show` says more of each."
  }
}
