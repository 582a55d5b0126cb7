internal import Glibc
internal import Records
internal import Training

/// Writes a ledger of many completions and ten times as many answers.
///
/// `records FOLDER COMPLETIONS [PEOPLE]` writes it with its roster, for `records-peers.py` to measure. The
/// folder must not be there yet. Four installations take turns, as machines in a school do.
enum RecordsBenchmark {
  static func run(_ words: [String]) throws {
    guard (2...3).contains(words.count), let completions = Int(words[1]), completions > 0,
      let people = words.count == 3 ? Int(words[2]) : 20_000, people > 0
    else {
      print("records: give a new folder, a number of completions, and one of people if you like")
      return
    }
    let folder = words[0]
    guard unsafe mkdir(folder, 0o700) == 0, unsafe mkdir("\(folder)/records", 0o700) == 0 else {
      throw LedgerOutput.Unwritable(path: folder)
    }
    var generator = RecordsGenerator(try ShippedPolicies().policies, people: people)
    try write(generator.roster(), to: "\(folder)/roster.csv")
    let clock = ContinuousClock()
    let time = try clock.measure {
      let machines = try ["aaaa", "bbbb", "cccc", "dddd"].compactMap(Installation.init)
        .map { try Machine($0, folder: "\(folder)/records") }
      for number in 0..<completions {
        try machines[number % 4].add(generator.course(number, of: completions))
      }
      for machine in machines { try machine.close() }
    }
    print("records: \(completions) completions, \(completions * 10) answers in \(time)")
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    let file = try OutputFile(path: path)
    try file.write(bytes)
    try file.finish()
  }

  /// The two files of one installation.
  private final class Machine {
    private let slug: String
    private let completions: LedgerOutput
    private let responses: LedgerOutput

    init(_ installation: Installation, folder: String) throws {
      slug = installation.slug
      completions = try LedgerOutput(.completions, installation, folder: folder)
      responses = try LedgerOutput(.responses, installation, folder: folder)
    }

    func add(_ course: (responses: [Response], completion: CompletionRecord)) throws {
      for response in course.responses {
        responses.add(try LedgerLine(response, after: responses.link, path: responses.path))
      }
      let number = completions.link.sequence + 1
      // Every thousandth row corrects the one before it.
      let correction =
        number % 1000 == 0
        ? Correction(
          supersedes: "\(slug)-\(number - 1)", reason: .technicalFault, isVoid: number % 2000 == 0)
        : nil
      var completion = course.completion
      if correction?.isVoid == true { completion.result = .notPassed }
      completions.add(
        try LedgerLine(
          completion, recordID: "\(slug)-\(number)", correction: correction,
          recordedAt: completion.completedAt, after: completions.link,
          path: completions.path))
    }

    func close() throws {
      try completions.close()
      try responses.close()
    }
  }
}
