extension CommandLine {
  /// Returns `arguments` with the options in front of a subcommand put behind it, where commands
  /// read them.
  ///
  /// People write `tap-trainer --records DIR records list` as often as the other way round.
  static func optionsLast(_ arguments: [String]) -> [String] {
    guard let place = placeOfWord(arguments), place > 0, !arguments.contains("--") else {
      return arguments
    }
    return Array(arguments[place...] + arguments[..<place])
  }

  /// Returns the place of the first argument that is neither an option nor the value of one.
  private static func placeOfWord(_ arguments: [String]) -> Int? {
    var place = 0
    while place < arguments.count {
      guard arguments[place].hasPrefix("-") else { return place }
      place += optionsWithValue.contains(arguments[place]) ? 2 : 1
    }
    return nil
  }

  private static let optionsWithValue = [
    "--content", "--records", "--policy", "--seed", "--rehearse",
  ]
}
