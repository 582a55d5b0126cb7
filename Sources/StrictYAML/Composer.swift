/// Returns what `file` holds, read as one YAML document.
///
/// - Throws: the first fault: no UTF-8, broken YAML, an alias, anchor, tag or second document,
///   a key that is no text or stands twice, a character that cannot be seen, or more than
///   `limits` allow.
/// - Complexity: O(n) in the bytes of the file.
public func compose(_ file: SourceFile, limits: Limits = Limits()) throws(Finding) -> Node {
  do throws(Fault) {
    return try root(of: try SourceText(file.bytes, limit: limits.bytes), limits: limits)
  } catch {
    throw Finding(
      file: file.path, position: error.position, code: error.code, message: error.message,
      help: error.help)
  }
}

private func root(of text: SourceText, limits: Limits) throws(Fault) -> Node {
  let bytes = text.bytes
  return try unsafe bytes.withUnsafeBufferPointer { buffer throws(Fault) in
    var events = try unsafe EventReader(buffer)
    var tree = TreeBuilder(text: text, limits: limits)
    while true {
      let event = try next(&events, in: text)
      if event.kind == .streamEnd { return try tree.finish() }
      try tree.take(event)
    }
  }
}

private func next(_ events: inout EventReader, in text: SourceText) throws(Fault) -> Event {
  do throws(SyntaxError) {
    return try events.next()
  } catch {
    throw error.fault(in: text)
  }
}
