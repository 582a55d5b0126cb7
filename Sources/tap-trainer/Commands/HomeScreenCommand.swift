internal import ArgumentParser
internal import Terminal

/// Opens the first screen; what runs without a subcommand.
struct HomeScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "home", abstract: "Start here: what is due, practice, questions.",
    shouldDisplay: false)

  @OptionGroup var chance: SeedOption

  @OptionGroup var options: CommonOptions

  func run() throws {
    let folders = try Folders.find(options.records)
    var input = Input(options.output, history: folders.history)
    defer { input.close() }
    guard var desk = try Desk.open(options, folders, from: &input) else { return }
    desk.seed = chance.seed
    var home = Home(desk: desk)
    try home.run(from: &input)
  }
}
