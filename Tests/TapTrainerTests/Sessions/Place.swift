internal import Records
internal import TestSupport
internal import Testing
internal import Training

/// A home folder and a records folder of one test, and the program run in them.
struct Place {
  let workdir: Workdir

  init() throws {
    workdir = try Workdir()
  }

  var records: String { workdir.file("records") }

  /// Returns a run of the program in this place.
  func run(_ arguments: String..., lines: [String] = []) -> Run {
    Run().adding(arguments + ["--records", records]).in(workdir)
      .stdin(lines.map { $0 + "\n" }.joined())
  }

  /// Returns a run of `tap-trainer records` that reads what was recorded here.
  func records(_ arguments: [String]) -> Run {
    Run("records").adding(arguments + ["--records", records]).in(workdir)
  }

  /// Returns a run of the onboarding course, with `seed` where it begins.
  func train(school: String = "imsa", seed: UInt64, lines: [String]) -> Run {
    run("train", "onboarding", "--policy", school, "--seed", String(seed), lines: lines)
  }

  /// Opens the program on a terminal in this place.
  func open(_ arguments: String...) throws -> PtyProcess {
    try PtyProcess(
      "tap-trainer", arguments + ["--records", records], directory: workdir, seconds: 60)
  }

  /// The table of this kind that the one installation wrote.
  func table(_ kind: LedgerKind) throws -> Table {
    let names = workdir.names(in: "records").filter { $0.hasPrefix("\(kind.rawValue)-") }
    try #require(names.count <= 1, "more than one installation wrote here")
    guard let name = names.first else { return Table("") }
    return Table(try workdir.text(of: "records/\(name)"))
  }

  /// The answers in the ledger, in their order, as the program reads them.
  func answers() throws -> [Response] {
    var faults = LedgerFaults()
    var answers: [Response] = []
    try LedgerFolder(records).forEachResponse(faults: &faults) { row in
      answers.append(row.response)
      return true
    }
    #expect(faults.list == [])
    return answers
  }

  /// What `verify` finds wrong with the ledgers.
  func faults() throws -> [LedgerFault] { try LedgerFolder(records).verify().faults.list }
}

extension String {
  /// The text with one space for any number of spaces and new lines.
  var unwrapped: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
