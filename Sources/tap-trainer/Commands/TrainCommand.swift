internal import ArgumentParser
internal import PolicyRules
internal import Records
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

  func validate() throws {
    guard topic != nil else { return }
    if let course, course != "practice" {
      throw ValidationError("`--topic` is for practice; leave out `\(course)` or `--topic`")
    }
    if testOut { throw ValidationError("`--topic` is for practice, which has no short test") }
  }

  func run() throws {
    try chance.begin()
    let folders = try Folders.find(options.records)
    let screen = Screen(options.settings, history: folders.history)
    defer { screen.close() }
    let place = Workplace(folders: folders, screen: screen)
    guard let desk = try place.desk(options.settings, seed: chance.seed) else {
      throw Stop(.faults)
    }
    let outcome =
      topic != nil || course == "practice"
      ? try practise(desk, place) : try take(desk, place)
    if outcome == .saved { try screen.say("To go on, type tap-trainer.") }
    if outcome != .passed && outcome != .practised { throw Stop(.faults) }
  }

  private func practise(_ desk: Desk, _ place: Workplace) throws -> Outcome {
    guard let topic else { return try place.practise(nil, at: desk) }
    guard let known = desk.school?.topic(topic) else {
      throw Misstatement(
        "unknown topic `\(topic)`", for: topic, in: desk.school?.topics.map(\.id) ?? [])
    }
    return try place.practise(known.id, at: desk)
  }

  private func take(_ desk: Desk, _ place: Workplace) throws -> Outcome {
    let standings = try desk.standings(on: SystemClock.now().day)
    guard let course else {
      if let next = standings.next { return try place.run(next, at: desk) }
      try place.screen.say("Nothing is due. To practise, type tap-trainer train practice.")
      return .passed
    }
    let open = standings.filter(\.isOpen)
    guard let found = open.first(where: { $0.course.id == course }) else {
      throw Misstatement(
        "there is no course `\(course)` for you now", for: course,
        in: open.map(\.course.id) + ["practice"])
    }
    guard found.course.offersTestOut || !testOut else {
      throw Stop(.usage, "`\(course)` has no short test; leave out --test-out")
    }
    return try place.run(found, mode: testOut ? .testOut : nil, at: desk)
  }
}
