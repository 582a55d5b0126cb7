/// What each person's first answers add up to, by topic or clause.
///
/// - Complexity: memory is people times the first 256 groups, and one entry for each person of a
///   later group: a ledger that names a new group in each row takes no more than its rows.
struct PersonSums {
  /// How many groups have a place for each person.
  static let widest = 256
  private var credit: [Float] = []
  private var answers: [UInt32] = []
  private var stride = 16
  private(set) var people = 0
  private var later: [Int: [Int: (credit: Float, answers: UInt32)]] = [:]

  /// Adds an answer of `person` to `group`.
  @inline(__always)
  mutating func add(_ value: Double, person: Int, group: Int) {
    if group >= stride {
      if group >= PersonSums.widest { return addLater(value, person, group) }
      widen(to: group)
    }
    if person >= people { lengthen(to: person) }
    let place = person &* stride &+ group
    credit[place] += Float(value)
    answers[place] &+= 1
  }

  /// Returns the sum of the credit of `person` in `group`, and the number of answers.
  func sum(person: Int, group: Int) -> (credit: Double, answers: Int) {
    if group >= PersonSums.widest {
      let sum = later[group]?[person] ?? (0, 0)
      return (Double(sum.credit), Int(sum.answers))
    }
    guard person < people, group < stride else { return (0, 0) }
    let place = person * stride + group
    return (Double(credit[place]), Int(answers[place]))
  }

  private mutating func addLater(_ value: Double, _ person: Int, _ group: Int) {
    later[group, default: [:]][person, default: (0, 0)].credit += Float(value)
    later[group, default: [:]][person, default: (0, 0)].answers &+= 1
  }

  private mutating func lengthen(to person: Int) {
    people = person + 1
    let missing = people * stride - credit.count
    credit.append(contentsOf: repeatElement(0, count: missing))
    answers.append(contentsOf: repeatElement(0, count: missing))
  }

  private mutating func widen(to group: Int) {
    var wide = PersonSums()
    wide.later = later
    wide.stride = min(max(stride * 2, group + 1), PersonSums.widest)
    wide.people = people
    wide.credit = [Float](repeating: 0, count: people * wide.stride)
    wide.answers = [UInt32](repeating: 0, count: people * wide.stride)
    for person in 0..<people {
      for group in 0..<stride {
        wide.credit[person * wide.stride + group] = credit[person * stride + group]
        wide.answers[person * wide.stride + group] = answers[person * stride + group]
      }
    }
    self = wide
  }
}
