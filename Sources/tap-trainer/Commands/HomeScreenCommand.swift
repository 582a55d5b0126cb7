internal import ArgumentParser
internal import PolicyRules
internal import Records
internal import Terminal

/// Opens the first screen; what runs without a subcommand.
struct HomeScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "home", abstract: "Start here: what is due, practice, questions.",
    shouldDisplay: false)

  // A word that is no subcommand lands here.
  @Argument(help: .hidden)
  var words: [String] = []

  @OptionGroup var chance: SeedOption

  @OptionGroup var options: CommonOptions

  func run() throws {
    if let word = words.first {
      let known = TapTrainer.configuration.subcommands.filter { $0.configuration.shouldDisplay }
      let names = known.compactMap { $0.configuration.commandName }
      throw Misstatement("there is no command `\(word)`", for: word, in: names + ["help"])
    }
    try chance.begin()
    try HomeScreenCommand.open(options.settings, seed: chance.seed)
  }

  /// Opens the first screen, and stays there until the person leaves.
  static func open(_ settings: Settings, seed: UInt64? = nil) throws {
    let folders = try Folders.find(settings.records)
    let screen = Screen(settings, history: folders.history)
    defer { screen.close() }
    let place = Workplace(folders: folders, screen: screen)
    guard let desk = try place.desk(settings, seed: seed) else { return }
    var shown = HomeScreen(place: place, home: Home(desk, isLive: screen.isTerminal))
    try shown.run()
  }
}
