internal import ArgumentParser
internal import PolicyRules
internal import Terminal
internal import Training

/// Shows what a policy's text leaves open, and the way adopted.
struct PolicyReadingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "readings", abstract: "Show the open points of a policy's text.")

  @Argument(help: "The policy, such as imsa.")
  var name: String

  @Flag(help: "Answer in JSON.")
  var json = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    let policy = try Content.loadWhole(options).policy(name)
    if json { return try options.output.write(policy.readingsJSON) }
    try options.output.say(policy.openPoints)
  }
}
