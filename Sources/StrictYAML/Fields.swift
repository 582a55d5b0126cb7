/// The named values of a mapping, taken out one by one; what is not known is reported.
public struct Fields: Sendable {
  /// Where the mapping begins.
  public let position: Position
  /// What an author calls this group, such as `rule`.
  public let what: String
  private let values: [String: Node.Entry]
  /// The names that are meant by others which are not known: their absence was told already.
  private let misspelt: Set<String>

  /// Reads `node` as a `what` with the names of `known`, or reports why it is none.
  ///
  /// Names that are not in `known` are reported with the nearest known one.
  public init?(_ node: Node, of what: String, known: [String], into findings: inout Findings) {
    guard case .mapping(let entries, let position) = node else {
      findings.error(
        "wrong-shape", "\(what) must be a group of `name: value`, not \(node.kind)",
        at: node.position)
      return nil
    }
    let others = entries.map(\.key).filter { !known.contains($0.text) }
    misspelt = Set(others.compactMap { findings.unknown("field", $0, in: known) })
    self.position = position
    self.what = what
    values = Dictionary(entries.map { ($0.key.text, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns the value called `name`, if there is one.
  public subscript(name: String) -> Node? { values[name]?.value }

  /// Returns where the field's name stands, or else the group.
  public func place(of name: String) -> Position { values[name]?.key.position ?? position }

  /// Whether a name that is not known was written where `name` is meant.
  public func isMisspelt(_ name: String) -> Bool { misspelt.contains(name) }

  /// Returns the value called `name`, or reports that it is missing.
  public func required(_ name: String, into findings: inout Findings) -> Node? {
    if let value = self[name] { return value }
    if !misspelt.contains(name) {
      findings.error("missing-field", "\(what) has no `\(name)`", at: position)
    }
    return nil
  }

  /// Returns the text called `name`, if it is there; reports a list or group in its place.
  public func text(_ name: String, into findings: inout Findings) -> Scalar? {
    guard let node = self[name] else { return nil }
    return node.asText(name, into: &findings)
  }

  /// Returns the text called `name`, or reports that it is missing, empty or no text.
  public func requiredText(_ name: String, into findings: inout Findings) -> Scalar? {
    required(name, into: &findings)?.asWords(name, of: what, into: &findings)
  }

  /// Returns the items called `name`; a single text counts as a list of one.
  ///
  /// A name with nothing after it is reported: an empty list is written `[]`.
  public func list(_ name: String, into findings: inout Findings) -> [Node] {
    switch self[name] {
    case nil: return []
    case .sequence(let items, _): return items
    case .scalar(let scalar) where scalar.isNothing:
      reportNothing(name, "[]", at: scalar.position, into: &findings)
      return []
    case .scalar(let scalar): return [.scalar(scalar)]
    case .mapping(_, let position):
      findings.error("wrong-shape", "`\(name)` of \(what) must be a list", at: position)
      return []
    }
  }

  /// Returns the texts called `name`; a single text counts as a list of one.
  public func texts(_ name: String, into findings: inout Findings) -> [Scalar] {
    list(name, into: &findings).compactMap { $0.asText(name, into: &findings) }
  }

  /// Returns the entries of the group called `name`, or none.
  ///
  /// A name with nothing after it is reported: an empty group is written `{}`.
  public func entries(_ name: String, into findings: inout Findings) -> [Node.Entry] {
    switch self[name] {
    case nil: return []
    case .mapping(let entries, _): return entries
    case .scalar(let scalar) where scalar.isNothing:
      reportNothing(name, "{}", at: scalar.position, into: &findings)
      return []
    case .some(let other):
      findings.error(
        "wrong-shape", "`\(name)` of \(what) must be a group of `name: value`, not \(other.kind)",
        at: other.position)
      return []
    }
  }

  private func reportNothing(
    _ name: String, _ empty: String, at place: Position, into findings: inout Findings
  ) {
    findings.error(
      "empty-field", "`\(name)` of \(what) is empty", at: place,
      help: "delete the line, or write `\(empty)` if nothing is meant")
  }
}

extension Node {
  /// Returns the text that stands here, or reports that `name` of `what` must be one, and not empty.
  package func asWords(
    _ name: String, of what: String, into findings: inout Findings
  ) -> Scalar? {
    guard let scalar = asText(name, into: &findings) else { return nil }
    guard scalar.text.contains(where: { !$0.isWhitespace }) else {
      findings.error("empty-field", "\(ticked(name)) of \(what) is empty", at: scalar.position)
      return nil
    }
    return scalar
  }

  /// Returns the text that stands here, or reports that `name` must be one.
  public func asText(_ name: String, into findings: inout Findings) -> Scalar? {
    if case .scalar(let scalar) = self { return scalar }
    findings.error("wrong-shape", "`\(name)` must be a text, not \(kind)", at: position)
    return nil
  }
}
