internal import ArgumentParser
internal import PolicyRules
internal import Records
internal import StrictYAML
internal import Training

/// In this target an option is one of the command line, not one of a scenario's item.
typealias Option<Value> = ArgumentParser.Option<Value>

/// Reads a day of the command line, such as `2026-11-22`.
func readDay(_ argument: String) throws -> Day {
  guard let day = Day(argument) else {
    throw ValidationError("`\(argument)` is not a day; write one like 2026-11-22")
  }
  return day
}

/// Reads a word of the command line that stands for one of few things.
func readWord<Word: RawRepresentable & CaseIterable>(
  _ argument: String
) throws -> Word where Word.RawValue == String {
  if let word = Word(rawValue: argument) { return word }
  let words = Word.allCases.map(\.rawValue)
  let help = suggestion(for: argument, in: words) ?? "write one of \(words.joined(separator: ", "))"
  throw ValidationError("unknown word `\(argument)`; \(help)")
}
