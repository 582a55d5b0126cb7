/// One person's run of one course.
public struct Enrollment: Hashable, Sendable {
  /// The run.
  public let attempt: AttemptID
  /// The person.
  public let person: Person
  /// The course.
  public let course: Course
  /// The season, where the course has seasons.
  public let season: Season?
  /// How it is taken.
  public let mode: CompletionRecord.Mode
  /// The SHA-256 over all content files, in lower-case hexadecimal.
  public let contentDigest: String
  /// The program's version.
  public let trainerVersion: String

  /// Enrols `person` in `course`.
  public init(
    attempt: AttemptID, person: Person, course: Course, season: Season?,
    mode: CompletionRecord.Mode, contentDigest: String, trainerVersion: String
  ) {
    self.attempt = attempt
    self.person = person
    self.course = course
    self.season = season
    self.mode = mode
    self.contentDigest = contentDigest
    self.trainerVersion = trainerVersion
  }
}
