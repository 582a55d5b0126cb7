internal import FoundationEssentials
internal import Records
internal import Training

extension GrowthBenchmark {
  static func rosters() -> [Growth] {
    func roster(_ name: String, _ text: @escaping (Int) -> String) -> Growth {
      Growth(name) { size in
        let bytes = Array(text(size).utf8)
        return { _ = Roster(bytes, file: "r", words: rosterWords) }
      }
    }
    func rows(_ number: @escaping (Int) -> String) -> (Int) -> String {
      { size in
        "staff_id,name,roles\n" + (0..<size).map { "\(number($0)),Ann Lee,coach\n" }.joined()
      }
    }
    return [
      roster("roster rows", rows { "s\($0)" }),
      roster("roster rows with one number", rows { _ in "s" }),
      roster("broken roster rows", rows { _ in "" }),
      roster("columns of a roster") { (0..<$0).map { "c\($0)" }.joined(separator: ",") + "\n" },
      roster("one roster field") {
        "staff_id,name,roles,overrides\n1,A,coach,\(String(repeating: "+a;", count: $0))\n"
      },
      roster("one quoted roster field") {
        "staff_id,name,roles\n1,\"\(String(repeating: "\"\"\n", count: $0))\",coach\n"
      },
    ]
  }

  private static let rosterWords = Roster.Words(
    roles: ["coach"], organizations: ["imsa"], organization: "imsa")

  /// Ledgers that stand in temporary folders, read in every way.
  static func ledgers(_ shipped: ShippedPolicies) -> [Growth] {
    let readings: [(name: String, read: (LedgerFolder, Roster) throws -> Void)] = [
      ("verify", { folder, _ in _ = try folder.verify() }),
      (
        "list",
        { folder, _ in
          var faults = LedgerFaults()
          try folder.forEachCompletion(faults: &faults) { _ in true }
          try folder.forEachResponse(faults: &faults) { _ in true }
        }
      ),
      (
        "status",
        { folder, roster in
          let courses = [CourseTerms(id: "onboarding", roles: ["coach"])]
          _ = try StatusList(roster, courses, in: folder, on: RecordsGenerator.day)
        }
      ),
      (
        "heads",
        { folder, _ in
          var faults = LedgerFaults()
          _ = try folder.heads(faults: &faults)
        }
      ),
    ]
    let kinds: [(name: String, files: (Int) -> Int, correct: Bool)] = [
      ("completions", { _ in 1 }, false), ("corrections", { _ in 1 }, true),
      ("ledger files", { $0 }, false),
    ]
    return kinds.flatMap { kind in
      readings.map { reading in
        Growth("\(reading.name) of \(kind.name)") { size in
          let ledger = try SampleLedger(
            size, files: kind.files(size), correct: kind.correct, shipped)
          return { try reading.read(ledger.folder, ledger.roster) }
        }
      }
    }
  }
}

/// So many completions, spread over some files, in a folder that goes with this.
private final class SampleLedger {
  let folder: LedgerFolder
  let roster: Roster

  init(_ size: Int, files: Int, correct: Bool, _ shipped: ShippedPolicies) throws {
    let path =
      FileManager.default.temporaryDirectory.path + "/growth-\(UInt64.random(in: 0 ... .max))"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    folder = LedgerFolder(path)
    var generator = RecordsGenerator(shipped.policies)
    var people: [RosterPerson] = []
    for number in 0..<files {
      guard let installation = Installation(slug: "i\(1_000_000 + number)") else { continue }
      let output = try LedgerOutput(.completions, installation, folder: path)
      for row in 1...size / files {
        let completion = generator.course(people.count, of: size).completion
        people.append(RosterPerson(person: generator.person(people.count), line: people.count + 2))
        output.add(
          try LedgerLine(
            completion, recordID: "\(installation.slug)-\(row)",
            correction: correct && row > 1
              ? Correction(
                supersedes: "\(installation.slug)-\(row - 1)", reason: .technicalFault,
                isVoid: false) : nil,
            recordedAt: completion.completedAt, after: output.link, path: output.path))
      }
      try output.close()
    }
    roster = Roster(people: people)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder.path)
  }
}
