internal import ArgumentParser
internal import PolicyRules
internal import Records
internal import Terminal

/// Lists completions, answers or disputes.
struct RecordsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List completions, answers or disputes.",
    discussion: """
      The newest comes last: rows of all machines stand in the order in which they were written. A \
      correction says for which record it stands.
      """)

  @Flag(help: "List the answers instead of the completions.")
  var responses = false

  @Flag(help: "List which items were disputed instead of the completions.")
  var disputes = false

  @Flag(help: "List completions that were corrected, too.")
  var all = false

  @Flag(help: "Answer in JSON.")
  var json = false

  @OptionGroup var filter: RecordsFilterOptions
  @OptionGroup var options: CommonOptions

  func run() throws {
    let folder = LedgerFolder(try Folders.toRead(options.records))
    let kind = try LedgerKind(responses: responses, disputes: disputes)
    let standing = all ? LedgerFolder.Standing.all : .inForce
    var faults = LedgerFaults()
    if json {
      var export = Export(kind, as: .json, where: try filter.filter(kind), standing)
      export.isInOrder = true
      _ = try export.run(on: folder, faults: &faults) { piece in
        try options.output.write(String(decoding: piece, as: UTF8.self))
      }
    } else {
      try list(folder, kind, standing, &faults)
    }
    for unknown in try filter.filter(kind).unknownWords(kind, in: folder) {
      try options.errors.report(unknown.description)
    }
    try faults.report(options)
  }

  private func list(
    _ folder: LedgerFolder, _ kind: LedgerKind, _ standing: LedgerFolder.Standing,
    _ faults: inout LedgerFaults
  ) throws {
    let table = RecordTable(kind)
    var lines = RowLines(table.columns, flexible: table.flexible, console: options.output)
    try table.forEachRow(
      of: folder, standing, where: try filter.filter(kind), faults: &faults
    ) { lines.add($0) }
    try lines.end(none: "There are no such \(kind.rawValue).")
  }
}
