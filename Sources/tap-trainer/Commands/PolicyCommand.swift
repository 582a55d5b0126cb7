internal import ArgumentParser

/// Looks into the policies.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "List, show, check and compare the policies.",
    subcommands: [
      PolicyListCommand.self, PolicyShowCommand.self, PolicyCheckCommand.self,
      PolicyDiffCommand.self, PolicyReadingsCommand.self, Otherwise<PolicyCommand>.self,
    ],
    defaultSubcommand: Otherwise<PolicyCommand>.self)
}
