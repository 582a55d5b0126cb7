internal import ArgumentParser

/// Looks into the records.
struct RecordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "records",
    abstract: "List, export, check and understand the records.",
    discussion: """
      Reading never changes a record and never holds up anybody who is being trained. Exit code 0: \
      done. 1: a file could not be read, or rows in it are damaged (they are named, and left out). \
      2: `verify` found that something was changed.
      """,
    subcommands: [
      RecordsListCommand.self, RecordsExportCommand.self, RecordsStatusCommand.self,
      RecordsReportCommand.self, RecordsVerifyCommand.self, RecordsHeadCommand.self,
      RecordsShowCommand.self, Otherwise<RecordsCommand>.self,
    ],
    defaultSubcommand: Otherwise<RecordsCommand>.self)
}
