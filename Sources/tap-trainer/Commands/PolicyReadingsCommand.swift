internal import ArgumentParser
internal import PolicyRules
internal import Terminal

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
    try options.output.say(
      "The text leaves \(policy.readings.count) points open. Nobody is marked wrong for an answer "
        + "that another way of reading makes right.")
    for reading in policy.readings {
      try options.output.say(reading.question, label: reading.id, tone: .strong)
      for (place, way) in reading.ways.enumerated() {
        let mark = place == reading.adopted ? "adopted, because \(reading.because)" : "other"
        try options.output.say("  \(way.id)  \(way.means) (\(mark))")
      }
    }
  }
}

extension Policy {
  fileprivate var readingsJSON: JSON {
    let list = readings.map { reading in
      JSON.members([
        "id": .string(reading.id), "question": .string(reading.question),
        "clauses": .strings(reading.clauses),
        "ways": .object(
          reading.ways.map { JSON.Member(name: $0.id, value: .string($0.means)) }),
        "adopted": .string(reading.ways[reading.adopted].id),
        "because": .string(reading.because),
      ])
    }
    return .members(["policy": .string(id), "readings": .array(list)])
  }
}
