internal import StrictYAML

extension Node {
  /// The tree on one line: texts as `text@line:column`, quoted ones with `q`, block ones with `b`,
  /// ones cut by a comment with `#` before them.
  var outline: String {
    switch self {
    case .scalar(let scalar): scalar.outline
    case .sequence(let items, let place):
      "[\(items.map(\.outline).joined(separator: ", "))]@\(place)"
    case .mapping(let entries, let place):
      "{\(entries.map(\.outline).joined(separator: ", "))}@\(place)"
    }
  }
}

extension Node.Entry {
  fileprivate var outline: String { "\(key.outline): \(value.outline)" }
}

extension Scalar {
  fileprivate var outline: String {
    let mark =
      switch style {
      case .plain: ""
      case .quoted: "q"
      case .block: "b"
      }
    let shown = text.replacing("\n", with: "⏎")
    return "\(isCutByComment ? "#" : "")\(mark)<\(shown)>@\(position)"
  }
}

extension String {
  fileprivate func replacing(_ character: Character, with other: Character) -> String {
    String(map { $0 == character ? other : $0 })
  }
}
