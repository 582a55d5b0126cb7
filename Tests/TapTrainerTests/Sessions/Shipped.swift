internal import PolicyRules
internal import StrictYAML
internal import Testing
internal import Training

@testable import tap_trainer

/// The content within the program, loaded once for all tests.
struct Shipped {
  let content: Content
  let library: Library

  static let loaded = Result { try Shipped() }

  private init() throws {
    content = Content(ContentSource.embedded)
    let (library, findings) = try #require(content.library())
    try #require(content.findings + findings == [])
    self.library = library
  }

  /// Returns an enrolment in `course` as the program makes it for Dana Ortega, a coach, at `now`.
  func enrollment(
    _ course: String, school: String, seed: UInt64, at now: Moment
  ) throws -> Enrollment {
    let course = try #require(library.course(course))
    return Enrollment(
      attempt: AttemptID(startedAt: now, seed: seed), person: .dana(school), course: course,
      season: course.season(on: now.day), mode: course.mode,
      contentDigest: content.files.digest(), trainerVersion: TapTrainer.version)
  }
}

extension Person {
  /// Returns a coach of `school`.
  static func dana(_ school: String) -> Person {
    Person(
      staffID: "dana.ortega@school.example", name: "Dana Ortega",
      email: "dana.ortega@school.example", organization: school, roles: ["coach"])
  }

  /// What the coach types when asked who she is, the school being named on the command line.
  static let registration = ["dana.ortega@school.example", "Dana Ortega", "2"]
}
