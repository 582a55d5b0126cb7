internal import CEditline
internal import Glibc

extension Editline {
  /// Completes the word before the cursor, and lists the completions where there are several.
  func complete() -> UInt8 {
    guard let (line, cursor) = lineAndCursor() else { return UInt8(CC_ERROR) }
    let completions = completing(line, cursor)
    let typed = line[..<(line.utf8.index(line.startIndex, offsetBy: cursor))]
    if let change = completions.change(after: typed) { apply(change, to: typed) }
    switch completions.count {
    case 0: return UInt8(console.style.cursor ? CC_REFRESH_BEEP : CC_NORM)
    case 1: return UInt8(CC_REFRESH)
    default: return prepareList(of: completions.map(\.label))
    }
  }

  /// Lists what `complete` found, and draws the line again below.
  func list() -> UInt8 {
    guard let (labels, behind) = listing else { return UInt8(CC_ERROR) }
    listing = nil
    let shown = labels.prefix(100).map { visible($0) }
    let more = labels.count > shown.count ? ["and \(labels.count - shown.count) more"] : []
    // Labels of several words would run into each other on one row.
    let gap = shown.contains { $0.contains(" ") } ? "\n" : "  "
    console.send("\n")
    try? console.say((shown + more).joined(separator: gap))
    unsafe el_cursor(handle, -Int32(behind))
    unsafe ceditline_redraw(handle)
    return UInt8(CC_NORM)
  }

  /// Sends the cursor behind the line first: the list must not cover the rows of a long line.
  private func prepareList(of labels: [String]) -> UInt8 {
    let behind = lettersBehindCursor()
    listing = (labels, behind)
    unsafe el_cursor(handle, Int32(behind))
    unsafe el_push(handle, String(Character(OwnKey.list.rawValue)))
    return UInt8(CC_REFRESH)
  }

  private func apply(_ change: Completion, to typed: Substring) {
    let replaced = String(decoding: typed.utf8.suffix(change.replacing), as: UTF8.self)
    unsafe el_deletestr(handle, Int32(replaced.unicodeScalars.count))
    unsafe el_insertstr(handle, change.text)
  }

  /// Returns how far the cursor is from the end of the line, in the units of libedit.
  func lettersBehindCursor() -> Int {
    guard let (line, cursor) = lineAndCursor() else { return 0 }
    return String(decoding: line.utf8.dropFirst(cursor), as: UTF8.self).unicodeScalars.count
  }

  /// Returns what is typed, and the cursor's place in bytes.
  func lineAndCursor() -> (line: String, cursor: Int)? {
    // Without memory for the line libedit hands out none.
    guard let info = unsafe el_line(handle)?.pointee, let start = unsafe info.buffer,
      let end = unsafe info.lastchar, let cursor = unsafe info.cursor
    else { return nil }
    let bytes = unsafe UnsafeRawBufferPointer(start: start, count: end - start)
    return unsafe (String(decoding: bytes, as: UTF8.self), cursor - start)
  }
}
