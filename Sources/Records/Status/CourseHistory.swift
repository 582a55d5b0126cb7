internal import Training

/// What the ledgers say of one person and one course, as far as a status needs it.
struct CourseHistory {
  /// A completion that was passed.
  struct Pass {
    var completed: Day
    var validUntil: Day
    var policyDigest: String
    var topics: [String]
    /// The number of the content that it was taken with.
    var content: Int
    /// The record's name.
    var recordID: String
    /// The other course that was passed in the place of this one, if there was one.
    var standsIn: String?
  }

  /// The pass that counts longest.
  var best: Pass?
  /// The pass that belongs to the term that is open.
  var inTerm: Pass?
  /// When a completion was last recorded, passed or not, in milliseconds.
  var lastCompletion: Int64 = .min
  var lastWasPassed = false
  var lastWasVoided = false
  /// When an attempt last ended, also one whose completion was corrected since, in milliseconds.
  var lastEnd: Int64 = .min
  /// When an item was last answered, in milliseconds, and the day.
  var lastAnswer: Int64 = .min
  var lastAnswerDay: Day?

  /// Whether there are answers after the end of the last attempt.
  var isInProgress: Bool { lastAnswer > lastEnd }
}
