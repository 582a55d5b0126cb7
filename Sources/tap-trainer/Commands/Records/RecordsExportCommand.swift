internal import ArgumentParser
internal import Glibc
internal import PolicyRules
internal import Records
internal import Terminal
internal import Training

/// Hands records to another program.
struct RecordsExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write records for another program.",
    discussion: """
      csv: the rows as they are kept, for machines. excel-csv: for spreadsheets; no cell begins a \
      formula, and the column `escaped` names what was changed. xlsx: a workbook in which numbers \
      of people keep their zeros. jsonl: one JSON object a line. json: one object with a list. \
      Damaged rows are named and left out; whether rows were changed is what `verify` looks at.
      """)

  @Flag(help: "Export the answers instead of the completions.")
  var responses = false

  @Flag(help: "Export which items were disputed instead of the completions.")
  var disputes = false

  @Option(help: "csv, excel-csv, jsonl, json or xlsx.", transform: readWord)
  var format = Export.Format.csv

  @Option(help: "Write to this file, which appears only once it is whole.")
  var output: String?

  @Option(
    help: "Only what came since the last export that named this file; it is brought up to date.")
  var sinceLast: String?

  @Flag(help: "Export completions that were corrected, too.")
  var all = false

  @Flag(help: "Write what the columns mean (CSV on the Web metadata) instead of rows.")
  var dictionary = false

  @Flag(help: "The same as --format json.")
  var json = false

  @OptionGroup var filter: RecordsFilterOptions
  @OptionGroup var options: CommonOptions

  func validate() throws {
    if format == .workbook, output == nil, !json, !dictionary {
      throw ValidationError("a workbook needs a file: give one with --output")
    }
    if let output, let sinceLast, OutputFile.areOne(output, sinceLast) {
      throw ValidationError(
        "--output and --since-last name one file, which cannot hold both: give two files")
    }
  }

  func run() throws {
    let kind = try LedgerKind(responses: responses, disputes: disputes)
    let folder = LedgerFolder(try Folders.toRead(options.records))
    for path in [output, sinceLast].compactMap(\.self) { try folder.checkOutput(to: path) }
    if dictionary { return try write(Array(DataDictionary.csvw(kind, file: name(kind)).utf8)) }
    let export = Export(
      kind, as: json ? .json : format, where: try filter.filter(kind), all ? .all : .inForce)
    let last = try heads()
    var faults = LedgerFaults()
    let outcome =
      if let output {
        try write(export, folder, last, &faults, to: output)
      } else {
        try export.run(on: folder, since: last, faults: &faults) { piece in
          try options.output.write(piece)
        }
      }
    // Only now has everything been handed on.
    if let sinceLast {
      let file = try OutputFile(path: sinceLast)
      try file.write(Array(outcome.heads.text.utf8))
      try file.finish()
    }
    try faults.report(options)
  }

  private func write(
    _ export: Export, _ folder: LedgerFolder, _ last: LedgerHeads?, _ faults: inout LedgerFaults,
    to path: String
  ) throws -> Export.Outcome {
    guard export.format == .workbook else {
      let file = try OutputFile(path: path)
      let outcome = try export.run(on: folder, since: last, faults: &faults) { try file.write($0) }
      try file.finish()
      return outcome
    }
    var book = try WorkbookFile(path: path)
    let outcome = try export.run(on: folder, since: last, faults: &faults) { try book.add($0) }
    try book.finish()
    return outcome
  }

  private func write(_ bytes: [UInt8]) throws {
    guard let output else {
      return try options.output.write(bytes)
    }
    let file = try OutputFile(path: output)
    try file.write(bytes)
    try file.finish()
  }

  private func name(_ kind: LedgerKind) -> String { "\(kind.rawValue).csv" }

  private func heads() throws -> LedgerHeads? {
    guard let sinceLast else { return nil }
    return try LedgerHeads(file: sinceLast, orNone: true)
  }
}
