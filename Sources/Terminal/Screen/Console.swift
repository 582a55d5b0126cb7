internal import Glibc

/// Where the program speaks: everything it prints goes through a console.
///
/// Passages are made visible, fitted to the width and written in one go. A console keeps nothing
/// back, so it may be copied, and mixed with a `LineEditor` on the same terminal.
public struct Console: Sendable {
  /// The file descriptor written to.
  public let descriptor: Int32
  private let facts: ScreenFacts

  /// Makes a console on `descriptor`, which is 1 for data and 2 for faults.
  ///
  /// From then on the process ignores SIGPIPE: a closed pipe is reported by `WriteFailure`.
  public init(descriptor: Int32 = 1, plain: Bool = false, noColor: Bool = false) {
    self.init(
      descriptor: descriptor, facts: .asking(descriptor, plain: plain, noColor: noColor))
  }

  /// Makes a console on `descriptor` of which the facts are known, apart from a window's width.
  public init(descriptor: Int32, facts: ScreenFacts) {
    signal(SIGPIPE, SIG_IGN)
    self.descriptor = descriptor
    self.facts = facts
  }

  /// How output looks now; the width follows the window.
  public var style: Style {
    var now = facts
    now.windowColumns = ScreenFacts.columns(ofWindowAt: descriptor) ?? facts.windowColumns
    return Style(for: now)
  }

  /// Says a passage: one or more paragraphs, ended by a new line.
  ///
  /// A label is set before the text, as in `Why: nobody was copied`, and stands out where the style
  /// allows. Control characters in either are written out; `\n` begins a new paragraph.
  public func say(
    _ text: String = "", label: String? = nil, tone: Tone = .plain
  ) throws(WriteFailure) {
    let style = style
    let head = label.map { visible($0) + ":" } ?? ""
    let gap = head.isEmpty || text.isEmpty ? "" : " "
    let rows = wrapped(head + gap + visible(text, keepingNewlines: true), to: style.width)
    let shown =
      style.color ? rows.enumerated().map { painted($1, head: $0 == 0 ? head : "", tone) } : rows
    try put(shown.joined(separator: "\n") + "\n")
  }

  /// Says what is wrong, in one sentence: fitted to the width of a terminal, and elsewhere on one
  /// line of its own, where programs look for it.
  public func report(_ sentence: String) throws(WriteFailure) {
    if facts.isTerminal { return try say(sentence) }
    try put(visible(sentence) + "\n")
  }

  /// Writes data in UTF-8 as ``write(_:)-(String)`` does.
  public func write(_ data: [UInt8]) throws(WriteFailure) {
    guard !facts.isTerminal else { return try write(String(decoding: data, as: UTF8.self)) }
    try Terminal.write(data, to: descriptor)
  }

  /// Writes data, such as JSON or CSV, unwrapped and as it is; on a terminal it is made visible.
  public func write(_ data: String) throws(WriteFailure) {
    try put(facts.isTerminal ? visible(data, keepingNewlines: true) : data)
  }

  /// Writes a sequence or text of the editor, which goes on where nobody reads.
  func send(_ text: String) {
    try? put(text)
  }

  private func painted(_ row: String, head: String, _ tone: Tone) -> String {
    guard !head.isEmpty, row.hasPrefix(head) else { return paint(row, tone) }
    return paint(head, .strong) + paint(String(row.dropFirst(head.count)), tone)
  }

  private func paint(_ text: String, _ tone: Tone) -> String {
    text.isEmpty || tone == .plain ? text : tone.sequence + text + endOfTone
  }

  private func put(_ text: String) throws(WriteFailure) {
    do {
      try Terminal.write(Array(text.utf8), to: descriptor)
    } catch {
      // A terminal that was closed answers with EIO; there is nobody left to tell.
      throw facts.isTerminal && error.errno == EIO ? WriteFailure(errno: EPIPE) : error
    }
  }
}
