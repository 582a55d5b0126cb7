internal import Glibc
internal import PolicyRules
internal import Terminal

/// Rows as lines, handed to the console some at a time; the first failure ends them.
struct RowLines {
  private let console: Console
  private var waiting: [String] = []
  private var count = 0
  private var failure: WriteFailure?

  init(console: Console) { self.console = console }

  /// Begins with the names of the columns.
  mutating func begin(_ columns: [String]) { waiting = [columns.joined(separator: " | ")] }

  /// Adds a row, and returns whether more can be taken.
  mutating func add(_ fields: [String]) -> Bool {
    count += 1
    waiting.append(fields.map { $0.isEmpty ? "-" : $0 }.joined(separator: " | "))
    if waiting.count >= 200 { put() }
    return failure == nil
  }

  /// Says the rest, or `none` where there was no row.
  mutating func end(none: String) throws(WriteFailure) {
    if count == 0 { waiting = [none] }
    put()
    if let failure { throw failure }
  }

  private mutating func put() {
    guard failure == nil else { return }
    do throws(WriteFailure) {
      let text = waiting.joined(separator: "\n")
      // For another program a row is a line, however long.
      try isatty(console.descriptor) == 0 ? console.write(text + "\n") : console.say(text)
    } catch {
      failure = error
    }
    waiting = []
  }
}
