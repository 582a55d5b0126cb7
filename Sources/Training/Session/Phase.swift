/// What a session waits for.
indirect enum Phase: Hashable, Sendable {
  /// The person, at the beginning.
  case waiting
  /// An answer.
  case asking(Asking)
  /// Enter, after the feedback.
  case told(Told)
  /// Whether the person retakes what was missed now.
  case offering
  /// The name under the attestation; a name that was typed once and is not the one on record.
  case attesting(typed: String?)
  /// Whether the person really leaves, after Ctrl-C.
  case leaving(from: Phase)
  /// The person's own words.
  case writing(Note.Kind, then: Phase)
  /// Nothing any more.
  case over
}

/// A question that waits for its answer.
struct Asking: Hashable, Sendable {
  let question: Question
  /// When it was put.
  let since: Moment
  /// How many hints were shown.
  var hints = 0
  /// How many times the policy was looked up.
  var lookups = 0
  /// The clauses found last, by id, to be chosen by number.
  var found: [String] = []
}

/// A question that was answered, as the person sees it.
struct Told: Hashable, Sendable {
  let question: Question
  /// Where the person was.
  let label: String
  /// Which item of its step it was, from 1.
  let number: Int
  /// The codes given; nothing where the item was skipped.
  let given: [String]?
  let certainty: Certainty
  let mark: Mark
}
