internal import PolicyRules
internal import StrictYAML
internal import Training

extension Home {
  /// Says how the person stands with each course.
  func showCourses(_ standings: [CourseStanding]) throws {
    if standings.isEmpty { try screen.say("No course is asked of you.") }
    for standing in standings { try screen.say(standing.line) }
  }

  /// Starts the course called `name`, or what comes next.
  mutating func start(_ name: String) throws {
    let standings = try desk.standings(on: SystemClock.now().day)
    if name.isEmpty {
      guard let next = standings.next else { return try offerPractice() }
      return try run(next)
    }
    guard let standing = try find(name, in: standings) else { return }
    if let season = standing.course.nextSeason(after: standing.day), !standing.isOpen {
      return try screen.say(
        "\(standing.course.title) opens on \(season.opens.words(on: standing.day)).")
    }
    try run(standing)
  }

  /// Starts the short test of the course called `name`, or of the one course that has one.
  mutating func testOut(_ name: String) throws {
    let standings = try desk.standings(on: SystemClock.now().day)
    let offering = standings.filter { $0.course.offersTestOut && $0.isOpen }
    let named = name.isEmpty ? offering.first : try find(name, in: standings)
    guard let standing = named else {
      if name.isEmpty { try screen.say("None of your courses has a short test.") }
      return
    }
    guard standing.course.offersTestOut else {
      return try screen.say("\(standing.course.title) has no short test. Type start to take it.")
    }
    if standing.unfinished != nil {
      return try screen.say(
        "You have begun \(standing.course.title) already. Type start to go on with it.")
    }
    offer = .takeTest(standing.course.id)
    let volume = try desk.session(standing, mode: .testOut).volume
    try screen.say(
      """
      The short test of \(standing.course.title): \(volume). To pass, be right four times of five, \
      and miss nothing that must not be missed. Hints cost marks. If you do not pass, the course \
      itself begins. Start the test? Type yes, or help for other things.
      """)
  }

  /// Starts the short test of the course with this id.
  mutating func takeTest(_ id: String) throws {
    let standings = try desk.standings(on: SystemClock.now().day)
    guard let standing = standings.first(where: { $0.course.id == id }) else { return }
    _ = try desk.run(standing, mode: .testOut)
    try showAfterwards()
  }

  private mutating func run(_ standing: CourseStanding) throws {
    _ = try desk.run(standing)
    try showAfterwards()
  }

  /// Says where the person is once a course is left.
  func showAfterwards() throws {
    try screen.say("You are at home again. \(nextStep())")
  }

  /// Returns the course with this name or title, or says which there are.
  private mutating func find(
    _ name: String, in standings: [CourseStanding]
  ) throws -> CourseStanding? {
    let word = name.lowercased()
    let found = standings.first { $0.course.id == word || $0.course.title.lowercased() == word }
    if let found { return found }
    if let near = nearest(to: word, in: standings.map(\.course.id)) {
      offer = .start(near)
      try screen.say("There is no such course. Did you mean \(near)? Type yes, or help.")
    } else {
      let names = standings.map(\.course.id)
      try screen.say(
        names.isEmpty
          ? "No course is asked of you. Type practice to practise."
          : "There is no such course for you. Your courses: \(list(names)).")
    }
    return nil
  }

  /// Practises the topic that `words` name, or asks which.
  mutating func practise(_ words: String) throws {
    guard let school = desk.school else { return }
    if words.isEmpty {
      try screen.say("Type practice with a topic's name, or practice all:")
      return try listTopics(school)
    }
    if words.lowercased() == "all" { return try practise(topic: nil) }
    if let topic = school.topic(words) { return try practise(topic: topic.id) }
    if let near = nearest(to: words, in: school.topics.flatMap { [$0.id, $0.title] }) {
      offer = .practice(near)
      return try screen.say("There is no such topic. Did you mean \(near)? Type yes, or topics.")
    }
    try screen.say("There is no such topic. These there are:")
    try listTopics(school)
  }

  private func practise(topic: String?) throws {
    _ = try desk.practise(topic)
    try showAfterwards()
  }

  /// Shows the parts of the policy.
  func showTopics() throws {
    guard let school = desk.school else { return }
    try screen.say("The parts of the policy. Type practice and a name to practise one:")
    try listTopics(school)
  }

  private func listTopics(_ school: PolicyHead) throws {
    for topic in school.topics { try screen.show(Passage(.help, label: topic.id, topic.title)) }
  }
}
