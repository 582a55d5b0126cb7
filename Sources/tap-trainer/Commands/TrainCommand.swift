internal import ArgumentParser
internal import PolicyRules
internal import StrictYAML
internal import Terminal
internal import Training

/// Goes straight into a course, or into practice.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Go straight into a course, or practise a topic.",
    discussion: "Exit code 0: passed or practised. 2: not passed, or left before the end.")

  @Argument(help: "A course, such as onboarding or season, or practice; else what is due.")
  var course: String?

  @ArgumentParser.Option(help: "Practise this topic; nothing is recorded.")
  var topic: String?

  @Flag(help: "Take the short test for those who know.")
  var testOut = false

  @OptionGroup var chance: SeedOption

  @OptionGroup var options: CommonOptions

  func run() throws {
    let folders = try Folders.find(options.records)
    var input = Input(options.output, history: folders.history)
    defer { input.close() }
    guard var desk = try Desk.open(options, folders, from: &input) else { throw Stop(.faults) }
    desk.seed = chance.seed
    let outcome =
      topic != nil || course == "practice"
      ? try practise(desk, from: &input) : try take(desk, from: &input)
    if outcome != .passed && outcome != .practised { throw Stop(.faults) }
  }

  private func practise(_ desk: Desk, from input: inout Input) throws -> Outcome {
    guard let topic else { return try desk.practise(nil, from: &input) }
    guard let known = desk.policy.topic(topic) else {
      let help = suggestion(for: topic, in: desk.policy.topics.map(\.id))
      throw Stop(.usage, joined("unknown topic `\(topic)`", help))
    }
    return try desk.practise(known.id, from: &input)
  }

  private func take(_ desk: Desk, from input: inout Input) throws -> Outcome {
    let courses = try desk.courses(on: SystemClock.now().day)
    guard let course else {
      let next =
        courses.first { $0.standing.isUnfinished } ?? courses.first { !$0.standing.isCurrent }
      guard let next else {
        try desk.console.say("Nothing is due. Type tap-trainer train practice to practise.")
        return .passed
      }
      return try desk.run(next.course, next.standing, from: &input)
    }
    guard let found = courses.first(where: { $0.course.id == course }) else {
      let help = suggestion(for: course, in: courses.map(\.course.id) + ["practice"])
      throw Stop(.usage, joined("there is no course `\(course)` for you now", help))
    }
    return try desk.run(
      found.course, found.standing, mode: testOut ? .testOut : nil, from: &input)
  }
}
