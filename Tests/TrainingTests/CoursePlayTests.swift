internal import PolicyRules
internal import Testing

@testable internal import Training

@Suite("courses of the library that ships")
struct CoursePlayTests {
  struct CourseCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let school: String
    let course: String
    let mode: CompletionRecord.Mode
    let roles: [String]
  }

  static let cases = ["imsa", "nsseo"].flatMap { school in
    ["teacher", "coach", "outside-coach", "sponsor", "administrator", "staff"].map { role in
      CourseCase(
        testDescription: "\(school) onboarding of a \(role)", school: school,
        course: "onboarding", mode: .full, roles: [role])
    } + [
      CourseCase(
        testDescription: "\(school) season of a coach", school: school, course: "season",
        mode: .refresher, roles: ["coach"]),
      CourseCase(
        testDescription: "\(school) short test of a teacher and sponsor", school: school,
        course: "onboarding", mode: .testOut, roles: ["teacher", "sponsor"]),
    ]
  }

  @Test("are finished by someone who is right nine times of ten", arguments: cases)
  func finished(_ row: CourseCase) throws {
    let content = try Content.shipped.get()
    let library = try content.shippedLibrary()
    let enrollment = try content.enrollment(
      library, row.course, seed: 11, mode: row.mode, school: row.school, roles: row.roles)
    let policy = try content.policy(row.school)
    var play = Play(Session(.course(enrollment), in: library, under: policy))
    var player = RandomPlayer(seed: 3, skill: 0.9, isTerse: true)
    let minutes = play.session.agenda.seconds(of: play.session.progress.steps) / 60
    #expect(minutes <= Double(enrollment.course.minutes) || row.mode == .testOut)
    for _ in 0..<400 where play.outcome == nil {
      play.type(player.line(for: play.session))
      if play.outcome == .saved {
        // Three retakes are enough for a day.
        let tomorrow = Moment(milliseconds: play.now.milliseconds + 86_400_000, offset: -300)
        let resumed = Session(
          .course(enrollment), in: library, under: policy, resuming: play.responses)
        play = Play(resumed, at: tomorrow)
      }
    }
    #expect(play.outcome == .passed || row.mode == .testOut)
    #expect(play.completion != nil)
  }
}

extension Content {
  /// Returns the scenarios and courses that ship.
  func shippedLibrary() throws -> Library { try Content.shippedScenarios.get() }

  private static let shippedScenarios = Result {
    let content = try Content.shipped.get()
    return Library.load(
      scenarios: try Content.scenarioFiles(), courses: try Content.file("courses.yaml"),
      vocabulary: content.vocabulary, policies: content.policies
    ).library
  }
}
