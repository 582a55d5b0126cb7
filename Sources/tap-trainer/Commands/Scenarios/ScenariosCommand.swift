internal import ArgumentParser

/// Looks into the scenarios: for those who write and check them.
struct ScenariosCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenarios",
    abstract: "List, check and preview the scenarios.",
    subcommands: [
      ScenariosListCommand.self, ScenariosCheckCommand.self, ScenariosKeysCommand.self,
      ScenariosCoverageCommand.self, ScenariosPlayCommand.self,
    ])
}
