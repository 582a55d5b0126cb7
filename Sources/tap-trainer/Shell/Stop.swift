internal import PolicyRules
internal import Records
internal import Terminal
internal import Training

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

extension Stop {
  /// Says what went wrong; `nil` where the error is one of the command line's own.
  init?(_ error: any Error) {
    switch error {
    case let stop as Stop: self = stop
    case let faults as ContentFaults: self.init(.faults, faults.sentences)
    case let fault as Misstatement: self.init(.usage, fault.description)
    case let failure as WriteFailure: self.init(.failed, failure.description)
    case let failure as ContentFailure: self.init(.failed, failure.description)
    case let failure as ReadFailure: self.init(.failed, failure.description)
    case let failure as LedgerFailure: self.init(.failed, failure.description)
    case let fault as LedgerFault: self.init(.failed, fault.description)
    default: return nil
    }
  }
}
