internal import CEditline
internal import Glibc

extension Editline {
  /// Keys that no keyboard has, sent by the editor to itself.
  enum OwnKey: Unicode.Scalar {
    /// Puts the cursor behind the line, so that what is printed next does not cover it.
    case goBehindLine = "\u{80}"
    /// Lists the completions.
    case list = "\u{81}"
    /// Begins a paste.
    case paste = "\u{82}"
  }

  /// Gives libedit the next key: 1 and the key, 0 at the end of input, or -1.
  func readKey(into place: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    guard let place = unsafe place else { return -1 }
    // In vi's command mode on an empty line, `$` puts libedit's cursor before its buffer, and the
    // next letter is written there.
    if unsafe el_cursor(handle, 0) < 0 { unsafe el_cursor(handle, 1) }
    if let scalar = nextScalar() {
      unsafe place.pointee = wchar_t(scalar.value)
      return 1
    }
    // With editing switched off in ~/.editrc, EINTR makes libedit drop what was typed.
    errno = EINTR
    return ending == .endOfInput && signals.stop == nil ? 0 : -1
  }

  /// Waits for a character, and attends to signals meanwhile; `nil` when the line has ended.
  func nextScalar() -> Unicode.Scalar? {
    while ending == nil {
      if let scalar = decoded.popFirst() { return scalar }
      if let key = attendToSignals() { return key.rawValue }
      guard signals.wait(for: 0), let byte = nextByte() else { continue }
      decoded = decoder.take(byte)[...]
      if byte == UInt8(ascii: "\u{1B}"), startsPaste() { decoded = [OwnKey.paste.rawValue] }
    }
    return nil
  }

  /// Reads the byte that has come; `nil` where the input ends instead, or where Ctrl-C has made the
  /// terminal drop the byte since.
  private func nextByte() -> UInt8? {
    do throws(ReadFailure) {
      guard let bytes = try readAtOnce(from: keys) else { return nil }
      guard let byte = bytes.first else {
        ending = .endOfInput
        return nil
      }
      typedAhead -= 1
      // Ctrl-D typed while the program was busy was taken as the end of a file: it left a NUL.
      return byte == 0 && typedAhead >= 0 ? 0x04 : byte
    } catch {
      // A terminal that was closed answers with EIO.
      ending = error.errno == EIO ? .endOfInput : .failed(errno: error.errno)
      return nil
    }
  }

  func bytesTypedAhead() -> Int {
    var count: Int32 = 0
    let status = unsafe withUnsafeMutablePointer(to: &count) {
      unsafe ioctl(0, UInt(FIONREAD), UnsafeMutableRawPointer($0))
    }
    return status == 0 ? Int(count) : 0
  }

  /// Looks behind an Escape for what makes it the beginning of a paste; other keys stay in line.
  ///
  /// This is not a key of libedit's because vi's insert mode must have Escape to itself.
  private func startsPaste() -> Bool {
    for expected in "[200~".utf8 {
      guard signals.hasInput(0, within: 100), let byte = nextByte() else { return false }
      guard byte == expected else {
        decoded += decoder.take(byte)
        return false
      }
      decoded.append(Unicode.Scalar(byte))
    }
    return true
  }

  /// Does what the signals since the last key ask for; the key to go on with, where one ends the line.
  private func attendToSignals() -> OwnKey? {
    if signals.take(SIGTSTP) {
      leave()
      signals.suspend()
      goOn()
    }
    if signals.take(SIGCONT) {
      // Whoever stopped us may have changed the terminal.
      leave()
      goOn()
    }
    if signals.take(SIGWINCH) { drawForWindow() }
    if signals.stop != nil { return end(with: .endOfInput) }
    return signals.take(SIGINT) ? end(with: .interrupted) : nil
  }

  private func goOn() {
    enter()
    unsafe el_resize(handle)
    console.send("\r")
    unsafe ceditline_redraw(handle)
  }

  /// Draws the line anew in a window of another width.
  ///
  /// Some terminals move the line's rows when they are resized, others do not. The cursor goes up
  /// to where the line begins in either case: a row too few leaves a remnant, one too many would
  /// wipe out what is above.
  private func drawForWindow() {
    let (line, cursor) = lineAndCursor() ?? ("", 0)
    let before = String(decoding: line.utf8.prefix(cursor), as: UTF8.self)
    let place = promptColumns + columns(of: before)
    let rows = min(place / drawnWidth, place / windowWidth)
    drawnWidth = windowWidth
    unsafe el_resize(handle)
    let up = rows > 0 ? "\u{1B}[\(rows)A" : ""
    console.send(console.style.cursor ? "\(up)\r\u{1B}[J" : "\n")
    unsafe ceditline_redraw(handle)
  }

  private func end(with reason: Ending) -> OwnKey {
    ending = reason
    return .goBehindLine
  }

  /// Tells libedit the editor's functions, by the names that ~/.editrc may use.
  func addFunctions() {
    unsafe ceditline_add_functions(
      handle,
      { handle, _ in unsafe Editline.of(handle)?.complete() ?? UInt8(CC_ERROR) },
      { handle, _ in unsafe Editline.of(handle)?.list() ?? UInt8(CC_ERROR) },
      { handle, _ in unsafe Editline.of(handle)?.paste() ?? UInt8(CC_ERROR) },
      { handle, _ in unsafe Editline.of(handle)?.goBehindLine() ?? UInt8(CC_ERROR) })
  }

  /// Binds the keys that ~/.editrc may bind otherwise.
  func bindKeys(forVi: Bool) {
    unsafe ceditline_bind(handle, "^I", "tap-complete")
    guard !forVi else { return }
    let keys = [
      ("^R", "em-inc-search-prev"),
      // Home, End, Delete and Ctrl with an arrow, which libedit knows of few terminals.
      ("^[[1~", "ed-move-to-beg"), ("^[[7~", "ed-move-to-beg"), ("^[[H", "ed-move-to-beg"),
      ("^[OH", "ed-move-to-beg"), ("^[[4~", "ed-move-to-end"), ("^[[8~", "ed-move-to-end"),
      ("^[[F", "ed-move-to-end"), ("^[OF", "ed-move-to-end"), ("^[[3~", "ed-delete-next-char"),
      ("^[[1;5C", "em-next-word"), ("^[[1;5D", "ed-prev-word"),
    ]
    for (key, name) in keys { unsafe ceditline_bind(handle, key, name) }
  }

  /// Binds the keys that are nobody else's, in both maps.
  func bindOwnKeys() {
    for (key, name) in [("\\200", "tap-go-behind"), ("\\201", "tap-list"), ("\\202", "tap-paste")] {
      unsafe ceditline_bind(handle, key, name)
      unsafe ceditline_bind_alternative(handle, key, name)
    }
  }

  private func goBehindLine() -> UInt8 {
    unsafe el_cursor(handle, Int32(lettersBehindCursor()))
    return UInt8(CC_REFRESH)
  }
}
