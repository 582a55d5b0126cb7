internal import ArgumentParser
internal import PolicyRules
internal import Terminal

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
      let policies = content.policies.map { policy in
        JSON.members([
          "policy": .string(policy.id), "title": .string(policy.title),
          "organization": .string(policy.organization), "version": .string(policy.version),
          "digest": .string(policy.digest), "clauses": .integer(policy.clauses.count),
          "rules": .integer(policy.rules.count),
        ])
      }
      return try options.output.write(JSON.members(["policies": .array(policies)]))
    }
    for policy in content.policies {
      try options.output.say(
        "\(policy.title). \(policy.organization). Version \(policy.version), "
          + "\(policy.clauses.count) clauses, \(policy.rules.count) rules.", label: policy.id)
    }
  }
}

extension Console {
  /// Writes one JSON value on a line of its own.
  func write(_ json: JSON) throws(WriteFailure) {
    try write(String(decoding: json.bytes, as: UTF8.self) + "\n")
  }
}
