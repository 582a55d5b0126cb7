internal import ArgumentParser
internal import PolicyRules
internal import Records
internal import Terminal

/// Looks whether records were changed.
struct RecordsVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Look whether records were changed after they were written.",
    discussion: "Exit code 2: something was changed, is missing or was put in.")

  @Option(help: "Compare with heads that were kept elsewhere; `records head` prints them.")
  var against: String?

  @Flag(help: "Answer in JSON.")
  var json = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    let folder = LedgerFolder(try Folders.toRead(options.records))
    let kept = try against.map { try LedgerHeads.read($0) }
    let result = try folder.verify(against: kept)
    if json {
      try options.output.write(result.json)
      if !result.faults.isEmpty { throw Stop(.faults) }
      return
    }
    for file in result.files {
      let rows = "\(file.rows) row\(file.rows == 1 ? "" : "s")"
      let anchor = kept == nil ? "" : ", \(file.unanchored) of them after the kept head"
      try options.output.say("\(rows)\(anchor).", label: file.name)
    }
    try options.output.say(result.sentence)
    if kept == nil { try options.output.say("Note that \(Verification.limits).") }
    try result.faults.report(options, code: .faults)
  }
}

extension Verification {
  fileprivate var sentence: String {
    if files.isEmpty { return "There are no records." }
    let found = faults.count
    return found == 0
      ? "Every row is as it was written, and every row is tied to the one before."
      : "\(found) thing\(found == 1 ? "" : "s") \(found == 1 ? "is" : "are") not as written."
  }

  fileprivate var json: JSON {
    .members([
      "files": .array(
        files.map { file in
          .members([
            "file": .string(file.name), "rows": .integer(file.rows),
            "unanchored": .integer(file.unanchored),
          ])
        }),
      "faults": .array(
        faults.list.map { fault in
          .members([
            "file": .string(fault.file), "row": .integer(fault.row),
            "problem": .string(fault.problem), "note": .bool(fault.isNote),
          ])
        }),
      "count": .integer(faults.count), "cannot_show": .string(Verification.limits),
    ])
  }
}
