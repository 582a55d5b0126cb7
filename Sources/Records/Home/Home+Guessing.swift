internal import PolicyRules
internal import Training

extension Home {
  /// Takes the name of a course, a topic or a clause, typed alone, for what it most likely asks for.
  func guess(_ line: String) -> HomeCommand? {
    let word = line.lowercased()
    let isCourse = desk.catalog.courses.contains { $0.id == word || $0.title.lowercased() == word }
    if isCourse { return .start(word) }
    if desk.school?.topic(word) != nil { return .practice(word) }
    let looksLikeClause = word.contains("-") && !word.contains(" ")
    if looksLikeClause, (try? desk.policy())?.clause(word) != nil { return .clause(word) }
    return nil
  }

  /// Says what a line that is not understood may have meant, and offers to do it; where `offered`
  /// waits for a yes, it may have meant that.
  mutating func suggest(for line: String, besides offered: HomeCommand?) -> [HomeEffect] {
    if let offered, HomeCommand.nearest(to: line.lowercased(), in: ["yes"]) != nil {
      offer = offered
      return [say("I do not know that. Type yes, or help for other things.")]
    }
    let word = String(line.split(whereSeparator: \.isWhitespace).first ?? "")
    let inCourse = ["hint", "why", "again", "compare", "skip", "dispute", "note"]
    if inCourse.contains(word.lowercased()) {
      return [say("\(word) works in a course. Type start to begin one.")]
    }
    let others = desk.catalog.courses.map(\.id) + (desk.school?.topics.map(\.id) ?? [])
    let near = HomeCommand.nearest(to: word, in: HomeCommand.words + others)
    // Of short words nearly all are near each other.
    guard let near, word.count > 3 || near.first == word.lowercased().first else {
      return [
        say(
          "I do not know that. Type help to see what you can do, or policy and some words to search."
        )
      ]
    }
    let rest = line.dropFirst(word.count).trimmed
    offer = HomeCommand(rest.isEmpty ? near : "\(near) \(rest)") ?? guess(near)
    return [say("I do not know that. Did you mean \(near)? Type yes, or help.")]
  }

  /// Says what Enter leads to.
  func nextStep() throws -> String { nextStep(try desk.standings(on: today)) }

  func nextStep(_ standings: [CourseStanding]) -> String {
    guard let next = standings.next else {
      return "Press Enter for the next step, or type help."
    }
    return next.unfinished == nil
      ? "Press Enter to start \(next.course.title), about \(next.course.minutes) minutes, or type help."
      : "Press Enter to go on with \(next.course.title), or type help."
  }

  /// Takes Enter for the next step, unless a question was asked, which only a yes answers.
  mutating func goOn() throws -> [HomeEffect] {
    guard offer == nil else { return [say("Type yes, or help for other things.")] }
    return try start("")
  }

  /// Offers, where nothing is due, to practise what was missed last.
  mutating func offerPractice() throws -> [HomeEffect] {
    if let topic = try weakTopic() {
      offer = .practice(topic.id)
      return [
        say(
          "Nothing is due. You missed something on \(topic.title). Practise it? Type yes, or help.")
      ]
    }
    return [
      say(
        "Nothing is due. Type judge for a question of your own, or practice to refresh a topic.")
    ]
  }

  /// The topic that was missed last; of practice nothing is recorded.
  private func weakTopic() throws -> PolicyHead.Topic? {
    let missed = try desk.history(without: nil).last { $0.isFirstTry && $0.credit < 1 }
    return missed.flatMap { desk.school?.topic($0.topic) }
  }
}
