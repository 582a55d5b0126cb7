/// The record that a person finished a course.
public struct CompletionRecord: Hashable, Sendable {
  /// How a course was taken.
  public enum Mode: String, CaseIterable, Hashable, Sendable {
    /// Every planned item.
    case full
    /// A short test for someone who knows.
    case testOut = "test-out"
    /// A season's refresher.
    case refresher
  }

  /// How a course ended.
  public enum Result: String, CaseIterable, Hashable, Sendable {
    /// Every topic is met, nothing critical is open, and the person attested.
    case passed
    /// The person finished without meeting every topic.
    case notPassed = "not-passed"
  }

  /// The attempt that it completes.
  public var attempt: AttemptID
  /// The person.
  public var person: Person
  /// The course's id.
  public var course: String
  /// The season, such as `2026-27`, or nothing.
  public var season: String
  /// How it was taken.
  public var mode: Mode
  /// When the last item was answered and the person attested.
  public var completedAt: Moment
  /// Seconds spent between a question and its answer, over all sittings.
  public var activeSeconds: Double
  /// Runs of answers with less than thirty minutes between two.
  public var sittings: Int
  /// Scored items answered, each counted once.
  public var items: Int
  /// Mean first-try credit, from 0 to 100.
  public var creditPercent: Double
  /// The ids of the topics in scope.
  public var topicsInScope: [String]
  /// The ids of the topics met.
  public var topicsMet: [String]
  /// The ids of the topics that needed a second round.
  public var topicsRetaken: [String]
  /// How many critical misses happened.
  public var criticalMisses: Int
  /// How many answers were marked certain and wrong.
  public var sureAndWrong: Int
  /// How it ended.
  public var result: Result
  /// The policy's id.
  public var policy: String
  /// The policy's version.
  public var policyVersion: String
  /// The SHA-256 of the policy's text, in lower-case hexadecimal.
  public var policyDigest: String
  /// The SHA-256 over all content files, in lower-case hexadecimal.
  public var contentDigest: String
  /// The program's version.
  public var trainerVersion: String
  /// The name typed under the attestation.
  public var attestedName: String
  /// When it was typed.
  public var attestedAt: Moment?
  /// The first day on which it counts.
  public var validFrom: Day?
  /// The last day on which it counts.
  public var validUntil: Day?
  /// The certificate's code, or nothing.
  public var certificate: String

  /// Makes a record.
  public init(
    attempt: AttemptID, person: Person, course: String, season: String, mode: Mode,
    completedAt: Moment, activeSeconds: Double, sittings: Int, items: Int, creditPercent: Double,
    topicsInScope: [String], topicsMet: [String], topicsRetaken: [String], criticalMisses: Int,
    sureAndWrong: Int, result: Result, policy: String, policyVersion: String,
    policyDigest: String, contentDigest: String, trainerVersion: String, attestedName: String,
    attestedAt: Moment?, validFrom: Day?, validUntil: Day?, certificate: String
  ) {
    self.attempt = attempt
    self.person = person
    self.course = course
    self.season = season
    self.mode = mode
    self.completedAt = completedAt
    self.activeSeconds = activeSeconds
    self.sittings = sittings
    self.items = items
    self.creditPercent = creditPercent
    self.topicsInScope = topicsInScope
    self.topicsMet = topicsMet
    self.topicsRetaken = topicsRetaken
    self.criticalMisses = criticalMisses
    self.sureAndWrong = sureAndWrong
    self.result = result
    self.policy = policy
    self.policyVersion = policyVersion
    self.policyDigest = policyDigest
    self.contentDigest = contentDigest
    self.trainerVersion = trainerVersion
    self.attestedName = attestedName
    self.attestedAt = attestedAt
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.certificate = certificate
  }
}
