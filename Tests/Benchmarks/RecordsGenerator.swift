internal import PolicyRules
internal import Records
internal import Training

/// Makes people, and the courses that they took, with answers; the same in every run.
struct RecordsGenerator {
  /// How many people are on the roster.
  let people: Int
  static let answersPerCourse = 10
  /// Nothing comes later than this day.
  static let day = Day(number: 20_779)

  private let policies: [Policy]
  private let clauses: [[(topic: String, id: String)]]
  private var random = SeededNumbers(state: 6)

  init(_ policies: [Policy], people: Int = 20_000) {
    self.people = people
    self.policies = policies
    clauses = policies.map { policy in
      policy.clauses.map { (topic: $0.topic, id: $0.id) }
    }
  }

  /// Returns the person with this number; their roles, site and school never change.
  func person(_ number: Int) -> Person {
    let name = "\(Self.given[number % 16]) \(Self.family[number / 16 % 16])"
    return Person(
      staffID: padded(number, 6),
      name: number % 9 == 0 ? "\(Self.family[number % 16]), \(name)" : name,
      email: "staff.\(number)@school.example", organization: policies[number % policies.count].id,
      site: "Site \(number % 37)", roles: Self.roles[number % Self.roles.count])
  }

  /// Returns the roster of everybody, as a file.
  func roster() -> [UInt8] {
    let rows = (0..<people).map { number in
      let person = person(number)
      let start = Self.day.adding(days: -(number * 7919 % 2000))
      let end = number % 50 == 0 ? Self.day.adding(days: -(number % 300)).description : ""
      return """
        \(person.staffID),"\(person.name)",\(person.organization),\(person.site),\
        \(person.roles.joined(separator: ";")),\(start),\(end),Manager \(number % 200)

        """
    }
    return Array(
      ("staff_id,name,organization,site,roles,start_date,end_date,manager\n" + rows.joined()).utf8)
  }

  /// Makes one of `count` courses that people took, the one at `place` in time: the answers, and the
  /// record that it was finished.
  ///
  /// They come one after another, over three years.
  mutating func course(
    _ place: Int, of count: Int
  ) -> (responses: [Response], completion: CompletionRecord) {
    // A few are not on the roster.
    let number = random.next(below: people + 20)
    let person = person(number)
    let isSeason = number % Self.roles.count > 2 && random.next(below: 2) == 0
    let span = Double(1100 * 86_400_000 - 86_400_000)
    let end = Int64(Self.day.number) * 86_400_000 + 50_000_000
    let start = Moment(
      milliseconds: end - Int64(span * Double(count - 1 - place) / Double(count)), offset: -360)
    let day = start.day
    let attempt = AttemptID(startedAt: start, seed: UInt64(random.next(below: .max)))
    var responses: [Response] = []
    for place in 0..<Self.answersPerCourse {
      responses.append(
        response(place, attempt, person, number, isSeason ? "season" : "onboarding"))
    }
    return (responses, completion(responses, person, number, day))
  }

  private mutating func response(
    _ place: Int, _ attempt: AttemptID, _ person: Person, _ number: Int, _ course: String
  ) -> Response {
    let school = number % policies.count
    let (topic, clause) = clauses[school][random.next(below: clauses[school].count)]
    let other = clauses[school][random.next(below: clauses[school].count)].id
    // Some clauses are hard, and some people know more than others.
    let hardness = (clause.utf8.count * 7 + clause.utf8.reduce(0) { $0 + Int($1) }) % 40
    let isRight = random.next(below: 100) > hardness + number % 25
    let draw = random.next(below: 1000)
    let direction: Direction =
      isRight ? .right : [.tooStrict, .tooLenient, .tooLenient, .other][draw % 4]
    return Response(
      attempt: attempt,
      answeredAt: Moment(
        milliseconds: attempt.startedAt.milliseconds + Int64(place) * 40_000 + Int64(draw),
        offset: -360),
      staffID: person.staffID, organization: person.organization, course: course,
      scenario: "\(topic)-\(draw % 17)", revision: 1, item: "item-\(place)", kind: "verdict",
      topic: topic, clauses: draw % 5 == 0 && other != clause ? [clause, other] : [clause],
      given: ["a", "l", "u"][draw % 3], credit: isRight ? 1 : (draw % 7 == 0 ? 0.5 : 0),
      isFirstTry: draw % 8 != 0, certainty: [.guess, .unmarked, .unmarked, .certain][draw % 4],
      hints: draw % 11 == 0 ? 1 : 0, lookups: draw % 6 == 0 ? 1 + draw % 3 : 0,
      seconds: Double(3 + random.next(below: 60_000)) / 1000, direction: direction,
      isCritical: direction == .tooLenient && draw % 5 == 0,
      verdict: ["acceptable", "less-acceptable", "unacceptable"][draw / 3 % 3],
      policyDigest: policies[school].digest)
  }

  private mutating func completion(
    _ responses: [Response], _ person: Person, _ number: Int, _ day: Day
  ) -> CompletionRecord {
    let policy = policies[number % policies.count]
    let last = responses[responses.count - 1]
    let isSeason = last.course == "season"
    let topics = Array(Set(responses.map(\.topic))).sorted()
    let isPassed = random.next(below: 20) > 0
    let figures = Figures(responses)
    return CompletionRecord(
      attempt: last.attempt, person: person, course: last.course, season: "",
      mode: isSeason ? .refresher : .full, completedAt: last.answeredAt,
      activeSeconds: figures.activeSeconds, sittings: figures.sittings,
      items: figures.items, creditPercent: Figures.tenth(figures.creditPercent),
      topicsInScope: topics, topicsMet: isPassed ? topics : [], topicsRetaken: [],
      criticalMisses: figures.criticalMisses, sureAndWrong: figures.sureAndWrong,
      result: isPassed ? .passed : .notPassed, policy: policy.id, policyVersion: policy.version,
      policyDigest: policy.digest, contentDigest: policy.digest, trainerVersion: "1.0.0",
      attestedName: person.name, attestedAt: last.answeredAt, validFrom: isPassed ? day : nil,
      validUntil: isPassed ? day.adding(days: isSeason ? 182 : 364) : nil,
      certificate: isPassed ? "\(person.staffID)-\(last.attempt.seed % 1_000_000)" : "")
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static let roles = [
    ["teacher"], ["staff"], ["administrator"], ["coach"], ["teacher", "coach"], ["sponsor"],
  ]
  private static let given =
    "Ada Ben Chi Dana Eli Fay Gus Hana Ivo June Kai Lea Max Noor Ola Pia".split(separator: " ")
    .map(String.init)
  private static let family =
    "Adams Brown Castro Díaz Evans Fischer Garcia Hill Ito Jones Kowalski Lee Müller Nguyen Ortega Park"
    .split(separator: " ").map(String.init)
}
