internal import PolicyRules
internal import Training

/// Follows the chain of one file row by row, and names what does not fit.
///
/// One change gives one finding, or two where a row is missing in one place and stands in another: a
/// changed row is not asked for its place, a row that stands too early waits until the next one tells
/// whether rows before it are missing, and rows after a row that was moved are not blamed for it.
struct ChainCheck {
  private let kind: LedgerKind
  private let file: String
  private let slug: String
  private var place: Place
  private var early: Early?
  /// Rows that stood too early, by their numbers.
  private var moved: [Int: String] = [:]
  private var clock: ClockCheck
  /// The line of the last row that could be read; the header's before the first.
  private var line = 1
  /// The last row that is whole.
  private(set) var head: LedgerHeads.Head?

  /// How far the chain was followed.
  private struct Place {
    var sequence: Int
    /// What the next row may be tied to: after a changed row, its digest and the one it should have.
    var digests: Set<String>
  }

  /// A row that stands too early.
  private struct Early {
    let line: Int
    let link: ChainLink
    let expected: Int
  }

  init(_ kind: LedgerKind, _ installation: Installation, now: Moment?) {
    self.kind = kind
    clock = ClockCheck(now: now)
    file = kind.fileName(installation)
    slug = installation.slug
    place = Place(sequence: 0, digests: [ChainLink.start(kind, installation).digest])
  }

  /// Returns what is wrong with `row`, or with the one before, now that `row` is known.
  mutating func take(_ row: borrowing CSVRow) -> [LedgerFault] {
    let computed = row.digestOfFields()
    let link = ChainLink(
      sequence: row.integer(kind.sequenceIndex) ?? 0, previousDigest: row.text(row.count - 2),
      digest: row.text(row.count - 1))
    // Lines that could not be read are named already, and may be the rows that are missing.
    let unread = row.line - line - 1
    line = row.line
    var problems = settleEarly(before: link)
    if computed != link.digest {
      problems.append(fault("was changed after it was written"))
      let possible = place.sequence + 1...place.sequence + 1 + unread
      place.sequence = possible.contains(link.sequence) ? link.sequence : place.sequence + 1
      place.digests = [link.digest, computed]
      return problems
    }
    if let problem = follow(link, unread) { problems.append(fault(problem)) }
    if let problem = foreign(row) { problems.append(fault(problem)) }
    if let note = clock.step(row, kind, file) { problems.append(note) }
    head = LedgerHeads.Head(file: file, sequence: link.sequence, digest: link.digest)
    return problems
  }

  /// Returns what is still to be said after the last row.
  mutating func end() -> [LedgerFault] {
    defer { early = nil }
    return early.map { [missing($0)] } ?? []
  }

  private func fault(_ problem: String) -> LedgerFault {
    LedgerFault(file: file, row: line, problem: problem)
  }

  private func foreign(_ row: borrowing CSVRow) -> String? {
    guard kind == .completions else { return nil }
    let id = row.text(CompletionColumn.recordID.index)
    let expected = "\(slug)-\(row.text(kind.sequenceIndex))"
    return id == expected ? nil : "names itself `\(Visible.text(id))`, which belongs elsewhere"
  }
}

// MARK: - Places

extension ChainCheck {
  /// Takes `link` as the next place of the chain, or says why it is not.
  private mutating func follow(_ link: ChainLink, _ unread: Int) -> String? {
    let expected = place.sequence + 1
    let isTied = place.digests.contains(link.previousDigest)
    let next = Place(sequence: link.sequence, digests: [link.digest])
    if link.sequence < expected { return stray(link) }
    if link.sequence > expected {
      let isAfterMoved =
        link.sequence == expected + 1 && moved[expected] == link.previousDigest
      if isAfterMoved || link.sequence - expected <= unread {
        place = next
      } else {
        early = Early(line: line, link: link, expected: expected)
      }
      return nil
    }
    place = next
    if isTied { return nil }
    return expected == 1
      ? "is not tied to this file: the file was renamed, or the row comes from another"
      : "is not tied to the row before, which was changed, replaced or put in"
  }

  /// Says what is wrong with a row whose number was already passed.
  private mutating func stray(_ link: ChainLink) -> String {
    guard link.sequence == place.sequence, !place.digests.contains(link.digest) else {
      return "is number \(link.sequence) and comes after number \(place.sequence): "
        + "it was moved or put in"
    }
    // The next row may be tied to either.
    place.digests.insert(link.digest)
    return "is another row with number \(link.sequence): one of the two was put in"
  }

  /// Tells, now that `link` follows, whether rows are missing before a row that stands too early.
  private mutating func settleEarly(before link: ChainLink) -> [LedgerFault] {
    guard let early else { return [] }
    self.early = nil
    let followsEarly =
      link.sequence == early.link.sequence + 1 && link.previousDigest == early.link.digest
    if followsEarly || link.sequence > early.link.sequence {
      place = Place(sequence: early.link.sequence, digests: [early.link.digest])
      return [missing(early)]
    }
    moved[early.link.sequence] = early.link.digest
    return [
      LedgerFault(
        file: file, row: early.line,
        problem:
          "is number \(early.link.sequence) where number \(early.expected) should be: it was moved or put in"
      )
    ]
  }

  private func missing(_ early: Early) -> LedgerFault {
    let count = early.link.sequence - early.expected
    let which =
      count == 1
      ? "number \(early.expected) before it is missing"
      : "\(count) rows before it, from number \(early.expected) on, are missing"
    return LedgerFault(
      file: file, row: early.line, problem: "is number \(early.link.sequence), and \(which)")
  }
}
