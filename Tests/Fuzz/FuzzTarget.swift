internal import Glibc

/// One reader under test: bytes go in, and whatever they are, nothing may trap or break a promise.
struct FuzzTarget: Sendable {
  let name: String
  let run: @Sendable ([UInt8]) -> Void

  init(_ name: String, _ run: @escaping @Sendable ([UInt8]) -> Void) {
    self.name = name
    self.run = run
  }

  static let all = [
    yaml, vocabulary, policy, scenario, courses, profile, csv, ledger, heads, roster, batch, facts,
    answers, screen, session,
  ]
}

/// Ends the run where a promise is broken; libFuzzer then keeps the input.
func promise(_ holds: Bool, _ what: @autoclosure () -> String) {
  guard !holds else { return }
  print("broken: \(what())")
  fflush(nil)
  abort()
}
