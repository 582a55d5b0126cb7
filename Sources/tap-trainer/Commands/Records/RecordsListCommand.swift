internal import ArgumentParser
internal import Records
internal import Terminal
internal import Training

/// Lists completions, or answers.
struct RecordsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List completions, or answers.")

  @Flag(help: "List the answers instead of the completions.")
  var responses = false

  @Flag(help: "List completions that were corrected, too.")
  var all = false

  @Flag(help: "Answer in JSON.")
  var json = false

  @OptionGroup var filter: RecordsFilterOptions
  @OptionGroup var options: CommonOptions

  func run() throws {
    let folder = LedgerFolder(try Folders.toRead(options.records))
    let kind = responses ? LedgerKind.responses : .completions
    let standing = all ? LedgerFolder.Standing.all : .inForce
    var faults = LedgerFaults()
    if json {
      let export = Export(kind, as: .json, where: try filter.filter(kind), standing)
      _ = try export.run(on: folder, faults: &faults) { piece in
        try options.output.write(String(decoding: piece, as: UTF8.self))
      }
    } else {
      try list(folder, kind, standing, &faults)
    }
    for sentence in try filter.filter(kind).unknownWords(kind, in: folder) {
      try options.errors.report(sentence)
    }
    try faults.report(options)
  }

  private func list(
    _ folder: LedgerFolder, _ kind: LedgerKind, _ standing: LedgerFolder.Standing,
    _ faults: inout LedgerFaults
  ) throws {
    let filter = try filter.filter(kind)
    var lines = RowLines(console: options.output)
    switch kind {
    case .completions:
      lines.begin(RecordTable.completionColumns)
      try folder.forEachCompletion(standing, where: filter, faults: &faults) { row in
        lines.add(RecordTable.row(row))
      }
    case .responses:
      lines.begin(RecordTable.responseColumns)
      try folder.forEachResponse(where: filter, faults: &faults) { row in
        lines.add(RecordTable.row(row))
      }
    }
    try lines.end(none: "There are no such \(kind.rawValue).")
  }
}
