internal import ArgumentParser

/// Looks into the records.
struct RecordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "records",
    abstract: "List, export, check, understand and correct the records.",
    discussion: """
      Nothing ever changes a record; `correct` adds a row that takes its place. Reading never holds \
      up anybody who is being trained. Exit code 0: \
      done. 1: a file could not be read, or rows in it are damaged (they are named, and left out). \
      2: `verify` found that something was changed.
      """,
    subcommands: [
      RecordsListCommand.self, RecordsExportCommand.self, RecordsStatusCommand.self,
      RecordsReportCommand.self, RecordsVerifyCommand.self, RecordsHeadCommand.self,
      RecordsShowCommand.self, RecordsCorrectCommand.self, Otherwise<RecordsCommand>.self,
    ],
    defaultSubcommand: Otherwise<RecordsCommand>.self)
}
