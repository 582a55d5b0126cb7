internal import PolicyRules
internal import Training

extension Home {
  /// Says how the person stands with each course.
  func courses() throws -> [HomeEffect] { courses(try desk.standings(on: today)) }

  func courses(_ standings: [CourseStanding]) -> [HomeEffect] {
    standings.isEmpty
      ? [say("No course is asked of you.")] : standings.map { say($0.line) }
  }

  /// Starts the course called `name`, or what comes next.
  mutating func start(_ name: String) throws -> [HomeEffect] {
    let standings = try desk.standings(on: today)
    if name.isEmpty {
      guard let next = standings.next else { return try offerPractice() }
      return run(next)
    }
    guard let standing = find(name, in: standings) else { return missing(name, in: standings) }
    if let season = standing.course.nextSeason(after: standing.day), !standing.isOpen {
      return [
        say("\(standing.course.title) opens on \(season.opens.words(on: standing.day)).")
      ]
    }
    return run(standing)
  }

  /// Offers the short test of the course called `name`, or of the one course that has one.
  mutating func testOut(_ name: String) throws -> [HomeEffect] {
    let standings = try desk.standings(on: today)
    let offering = standings.filter { $0.course.offersTestOut && $0.isOpen }
    guard let standing = name.isEmpty ? offering.first : find(name, in: standings) else {
      return name.isEmpty
        ? [say("None of your courses has a short test.")] : missing(name, in: standings)
    }
    guard standing.course.offersTestOut else {
      return [say("\(standing.course.title) has no short test. Type start to take it.")]
    }
    if standing.unfinished != nil {
      return [
        say("You have begun \(standing.course.title) already. Type start to go on with it.")
      ]
    }
    offer = .takeTest(standing.course.id)
    let volume = try desk.session(standing, mode: .testOut, at: now).volume
    return [
      say(
        """
        The short test of \(standing.course.title): \(volume). To pass, be right four times of \
        five, and miss nothing that must not be missed. Hints cost marks. If you do not pass, the \
        course itself begins. Start the test? Type yes, or help for other things.
        """)
    ]
  }

  /// Starts the short test of the course with this id.
  func takeTest(_ id: String) throws -> [HomeEffect] {
    let standing = try desk.standings(on: today).first { $0.course.id == id }
    return standing.map { run($0, mode: .testOut) } ?? []
  }

  private func run(
    _ standing: CourseStanding, mode: CompletionRecord.Mode? = nil
  ) -> [HomeEffect] {
    [.course(standing, mode)]
  }

  /// Returns the course with this name or title.
  private func find(_ name: String, in standings: [CourseStanding]) -> CourseStanding? {
    let word = name.lowercased()
    return standings.first { $0.course.id == word || $0.course.title.lowercased() == word }
  }

  /// Says which courses there are, as none is called `name`.
  private mutating func missing(_ name: String, in standings: [CourseStanding]) -> [HomeEffect] {
    let names = standings.map(\.course.id)
    if let near = HomeCommand.nearest(to: name.lowercased(), in: names) {
      offer = .start(near)
      return [say("There is no such course. Did you mean \(near)? Type yes, or help.")]
    }
    return [
      say(
        names.isEmpty
          ? "No course is asked of you. Type practice to practise."
          : "There is no such course for you. Your courses: \(list(names)).")
    ]
  }

  /// Practises the topic that `words` name, or asks which.
  mutating func practise(_ words: String) -> [HomeEffect] {
    guard let school = desk.school else { return [] }
    if words.isEmpty {
      return [say("Type practice with a topic's name, or practice all:")] + names(school)
    }
    if words.lowercased() == "all" { return [.practice(topic: nil)] }
    if let topic = school.topic(words) { return [.practice(topic: topic.id)] }
    let known = school.topics.flatMap { [$0.id, $0.title] }
    if let near = HomeCommand.nearest(to: words, in: known) {
      offer = .practice(near)
      return [say("There is no such topic. Did you mean \(near)? Type yes, or topics.")]
    }
    return [say("There is no such topic. These there are:")] + names(school)
  }

  /// The parts of the policy.
  var topics: [HomeEffect] {
    guard let school = desk.school else { return [] }
    return [say("The parts of the policy. Type practice and a name to practise one:")]
      + names(school)
  }

  private func names(_ school: PolicyHead) -> [HomeEffect] {
    school.topics.map { .say(Passage(.help, label: $0.id, $0.title)) }
  }
}
