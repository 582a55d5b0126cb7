/// Why a command ends early: what to say on stderr, and the exit code.
struct Stop: Error, Equatable {
  /// The program's exit codes.
  enum Code: Int32 {
    /// Input or output failed, or a ledger is damaged.
    case failed = 1
    /// A course was not passed, or a check found faults.
    case faults = 2
    /// The command line is wrong.
    case usage = 64
  }

  let code: Code
  /// One sentence a line, without a full stop.
  let sentences: [String]

  init(_ code: Code, _ sentences: [String] = []) {
    self.code = code
    self.sentences = sentences
  }

  init(_ code: Code, _ sentence: String) {
    self.init(code, [sentence])
  }
}
