internal import CEditline

extension Editline {
  /// Puts a paste into the line, as one line.
  ///
  /// Terminals bracket a paste when asked to, so its newlines can be told from Enter. They become
  /// spaces: a paste of three lines would otherwise answer this question, and the next two, which
  /// the person has not read. So a paste never answers anything; Enter does. (Keeping the newlines
  /// in the line would show the paste as it was, but an answer is one line everywhere else.)
  /// A terminal that does not bracket delivers the lines as if they were typed.
  func paste() -> UInt8 {
    var pasted = String.UnicodeScalarView()
    while let scalar = nextScalar() {
      pasted.append(scalar)
      if scalar == "~", pasted.suffix(endOfPaste.count).elementsEqual(endOfPaste) {
        return insert(pasted.dropLast(endOfPaste.count))
      }
    }
    // Ctrl-C, or the end of the terminal, came first.
    return UInt8(CC_NORM)
  }

  private func insert(_ pasted: Substring.UnicodeScalarView) -> UInt8 {
    let lines = pasted.split { $0.properties.isWhitespace && $0 != " " && $0 != "\u{A0}" }
    let text = lines.map { String(String.UnicodeScalarView($0.filter(mayBePasted))) }
    let inserted = unsafe el_insertstr(handle, text.joined(separator: " ")) == 0
    return UInt8(inserted ? CC_REFRESH : CC_ERROR)
  }

  /// libedit shows what is typed as it is, so what would rearrange the row stays out.
  private func mayBePasted(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && scalar.value != 0x7F && !scalar.properties.isBidiControl
  }
}

private let endOfPaste = "\u{1B}[201~".unicodeScalars
