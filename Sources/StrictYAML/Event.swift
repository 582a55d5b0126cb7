/// A step of the parser through a file.
struct Event {
  enum Kind: Equatable {
    case streamStart
    case documentStart(hasDirective: Bool)
    case alias
    case scalar(String, Scalar.Style)
    case sequenceStart
    case mappingStart
    /// The end of a sequence or mapping.
    case collectionEnd
    case documentEnd
    case streamEnd
  }

  let kind: Kind
  let start: Mark
  let end: Mark
  let hasAnchor: Bool
  let hasTag: Bool
}

/// A place as the parser counts it: everything from 0, in code points.
struct Mark {
  /// Code points since the text's beginning.
  let index: Int
  let line: Int
  let column: Int

  var position: Position { Position(line: line + 1, column: column + 1) }
}
