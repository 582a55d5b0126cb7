/// How well people answer on one topic or clause the first time.
public struct Facility: Hashable, Sendable {
  /// The organisation.
  public let organization: String
  /// The topic's or clause's id.
  public let name: String
  /// How many people answered.
  public let people: Int
  /// How many first answers there are.
  public let answers: Int
  /// The figures, or nothing where fewer than ``Facility/fewest`` people answered.
  public let figures: Figures?

  /// Below this many people, figures would tell of persons.
  public static let fewest = 5

  /// What is told of a group that is large enough.
  public struct Figures: Hashable, Sendable {
    /// Mean credit of first answers, with its interval.
    public let facility: Interval
    /// How credit here goes with credit on everything else, where enough people answered.
    public let discrimination: Discrimination
    /// The share of answers that forbade what the policy permits.
    public let tooStrict: Double
    /// The share of answers that permitted what the policy forbids.
    public let tooLenient: Double
    /// The share of misses that must not happen.
    public let critical: Double
    /// The share of answers that were marked certain and were wrong.
    public let sureAndWrong: Double
    /// Look-ups of the policy per answer.
    public let lookups: Double
    /// The share of answers given after a hint.
    public let hinted: Double
    /// How many people disputed what was said of an answer.
    public let disputers: Int
    /// The median time of an answer in seconds.
    public let medianSeconds: Double
    /// The roles whose people answer on it, each with its facility; roles of fewer people are left out.
    public let roles: [Role]
    /// What the figures suggest.
    public let advice: Advice
  }

  /// How the people of one role answer.
  public struct Role: Hashable, Sendable {
    /// The role.
    public let role: String
    /// How many people answered.
    public let people: Int
    /// Mean credit of first answers.
    public let facility: Interval
  }
}

/// Whether people who do well elsewhere do well here, too.
public enum Discrimination: Hashable, Sendable {
  /// Fewer than 30 people: it would be chance.
  case tooFew
  /// Everybody answers alike.
  case none
  /// From 30 people on: the correlation; it is doubtful when it is low among 120 people, or below zero among 60.
  case found(Interval, isDoubtful: Bool)

  /// Tells what `value` among `people` is worth.
  ///
  /// In simulations a good item shows less than 0.2 by chance in one of five cases among 30 people,
  /// in one of 25 among 120; and falls below zero in one of 500 among 60.
  init(_ value: Double?, among people: Int) {
    guard people >= 30 else {
      self = .tooFew
      return
    }
    guard let value, let interval = Interval.correlation(value, among: people) else {
      self = .none
      return
    }
    self = .found(
      interval, isDoubtful: (people >= 120 && value < 0.2) || (people >= 60 && value < 0))
  }
}

/// What the figures on a topic or clause suggest to whoever answers for the policy.
public enum Advice: String, CaseIterable, Hashable, Sendable {
  /// Nothing stands out.
  case keep
  /// Many are wrong, though they look it up and have worked here for long: the text may be at fault.
  case rewrite
  /// Many are wrong and sure of it: the training may be at fault.
  case teach
  /// Many forbid what is permitted.
  case reassure
  /// People who do well elsewhere do badly here: the items may be at fault.
  case checkItems = "check-items"
  /// Many dispute what is said of their answers.
  case ask

  /// From this mean credit on, a clause is understood.
  public static let target = 0.85
  /// From this share of people on, disputes count as look-ups do.
  public static let disputed = 0.1
}
