internal import ArgumentParser
internal import PolicyRules

/// What runs where no command of `Group` is named: it tells what there is, or what may have been meant.
struct Otherwise<Group: ParsableCommand>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "otherwise", shouldDisplay: false)
  }

  @Argument(help: .hidden)
  var words: [String] = []

  @OptionGroup var options: CommonOptions

  func run() throws {
    guard let word = words.first else { throw CleanExit.helpRequest(Group.self) }
    let names = Group.configuration.subcommands.filter { $0.configuration.shouldDisplay }
      .compactMap { $0.configuration.commandName }
    let group = Group.configuration.commandName ?? ""
    throw Misstatement("there is no command `\(group) \(word)`", for: word, in: names)
  }
}
