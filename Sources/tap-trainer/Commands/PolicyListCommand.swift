internal import ArgumentParser
internal import PolicyRules
internal import Terminal
internal import Training

/// Lists the policies that are loaded.
struct PolicyListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the policies.")

  @Flag(help: "Answer in JSON.")
  var json = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    let content = try Content.loadWhole(options)
    if json {
      return try options.output.write(
        JSON.members(["policies": .array(content.policies.map(\.json))]))
    }
    try options.output.say(content.policies.map(\.headline))
  }
}
