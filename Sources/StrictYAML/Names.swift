/// Names in the order in which they were met, each once, quick to look up.
package struct Names: Sequence, Sendable {
  /// The names in their order.
  package private(set) var list: [String] = []
  private var places: [String: Int] = [:]

  /// Begins without names.
  package init() {}

  /// Takes `names`, each once.
  package init(_ names: some Sequence<String>) {
    for name in names { insert(name) }
  }

  /// Takes `name`, and returns whether it is new.
  @discardableResult
  package mutating func insert(_ name: String) -> Bool {
    guard places.updateValue(places[name] ?? list.count, forKey: name) == nil else { return false }
    list.append(name)
    return true
  }

  /// Returns whether `name` is among them.
  package func contains(_ name: String) -> Bool { places[name] != nil }

  /// Returns the place of `name` in their order, if it is among them.
  package func place(of name: String) -> Int? { places[name] }

  /// Goes through them in their order.
  package func makeIterator() -> IndexingIterator<[String]> { list.makeIterator() }
}
