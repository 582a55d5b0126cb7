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
    let kept = try against.map { try LedgerHeads(file: $0) }
    let result = try folder.verify(against: kept)
    if json {
      try options.output.write(result.json)
      if !result.faults.isEmpty { throw Stop(.faults) }
      return
    }
    try options.output.say(result.paragraphs(isAnchored: kept != nil))
    try result.faults.report(options, code: .faults)
  }
}
