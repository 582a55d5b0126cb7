/// A list or mapping that is still being read.
struct Group {
  enum Kind { case sequence, mapping }

  let kind: Kind
  let position: Position
  private var items: [Node] = []
  private var entries: [Node.Entry] = []
  private var keys: Set<String> = []
  private var key: Scalar?

  init(kind: Kind, position: Position) {
    self.kind = kind
    self.position = position
  }

  /// Whether a key must come next, if anything does.
  var awaitsKey: Bool { kind == .mapping && key == nil }

  /// What was read.
  var node: Node {
    switch kind {
    case .sequence: .sequence(items, position)
    case .mapping: .mapping(entries, position)
    }
  }

  /// Takes an item, or the value of the key before it.
  mutating func take(_ node: Node) {
    guard let key else { return items.append(node) }
    entries.append(Node.Entry(key: key, value: node))
    self.key = nil
  }

  /// Takes a key, or throws if it stood before.
  mutating func take(key: Scalar) throws(Fault) {
    guard keys.insert(key.text).inserted else { throw duplicate(key) }
    self.key = key
  }

  private func duplicate(_ key: Scalar) -> Fault {
    let first = entries.first { $0.key.text == key.text }?.key.position ?? position
    return Fault(
      "duplicate-key", "\(ticked(key.text)) stands twice in this group", at: key.position,
      help: "the first is at \(first)")
  }
}
