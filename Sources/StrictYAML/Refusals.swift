// What YAML has and content files do without: each would let one place of a file change another.
extension Fault {
  static func alias(at place: Position) -> Fault {
    Fault(
      "alias", "`*` stands for a value from another place, which is not read here", at: place,
      help: "write the value itself, or put a text that begins with `*` in quotes")
  }

  static func anchor(at place: Position) -> Fault {
    Fault(
      "anchor", "`&` gives a value a name, which is not read here", at: place,
      help: "delete the name, or put a text that begins with `&` in quotes")
  }

  static func tag(at place: Position) -> Fault {
    Fault(
      "tag", "`!` gives a value a type, which is not read here", at: place,
      help: "delete the type, or put a text that begins with `!` in quotes")
  }

  static func directive(at place: Position) -> Fault {
    Fault(
      "directive", "a line that begins with `%` is not read here", at: place, help: "delete it")
  }

  static func complexKey(at place: Position) -> Fault {
    Fault(
      "complex-key", "a name must be a text on one line", at: place,
      help: "write `name: value`; a text that begins with `[`, `{` or `?` needs quotes")
  }
}
