extension PtyProcess {
  /// Waits until the program asks for a line, with a prompt that ends in `> `, and returns what it
  /// wrote before and with it; nothing where it ends instead.
  ///
  /// A prompt can be drawn again while a line is typed, so the next keys are sent once nothing more
  /// comes.
  public func prompted() throws -> String? {
    let end = now() + limit
    while now() < end {
      let isQuiet = !receive(seconds: 0.03)
      if isQuiet, asksForLine {
        defer { unread = [] }
        return String(decoding: unread, as: UTF8.self)
      }
      if isQuiet, hasEnded { return nil }
    }
    let came = String(decoding: unread, as: UTF8.self)
    throw Unexpected(description: "waited for a prompt, got \(came.debugDescription)")
  }

  /// Whether a prompt stands at the end; a colour may end behind its sign, and a mode begin before.
  private var asksForLine: Bool {
    let ends = ["> ", ">\u{1B}[0m "]
    return ends.contains { unread.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }
}
