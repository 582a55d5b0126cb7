internal import ArgumentParser
internal import PolicyRules
internal import Records
internal import Terminal

/// Prints how far each file reaches.
struct RecordsHeadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "head", abstract: "Print how far each file reaches, to be kept elsewhere.",
    discussion: """
      Keep it where those who write records cannot change it: print it, mail it, sign it. With it, \
      `records verify --against FILE` finds cut-off tails and files that were written anew.
      """)

  @Flag(help: "Answer in JSON.")
  var json = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    var faults = LedgerFaults()
    let heads = try LedgerFolder(try Folders.toRead(options.records)).heads(faults: &faults)
    if json { try options.output.write(heads.json) } else { try options.output.write(heads.text) }
    try faults.report(options)
  }
}
