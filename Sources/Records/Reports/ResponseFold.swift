internal import Training

/// Adds up all first answers of a folder, in one pass.
struct ResponseFold {
  /// Who somebody is, as far as a report needs it.
  struct Who {
    /// A bit a role, by its place in ``ResponseFold/roles``.
    var roles: UInt64
    var credit = 0.0
    var answers = 0
  }

  /// The roles that are told apart; the last one stands for experience.
  let roles: [String]
  private(set) var topics: GroupTable
  private(set) var clauses: GroupTable
  private(set) var organizations = FieldTable()
  private(set) var people: [Who] = []
  /// How many answers there are, first or not.
  private(set) var answers = 0
  private var staff = FieldTable()

  /// The word under which those who have worked for more than a year are counted.
  static let experienced = "experienced"

  init(_ roster: Roster, on day: Day) {
    let words = Set(roster.people.flatMap(\.person.roles)).sorted().prefix(62)
    roles = Array(words) + [ResponseFold.experienced]
    topics = GroupTable(roles: roles.count)
    clauses = GroupTable(roles: roles.count)
    // A school may call a role by the word that stands for experience; it then counts as that.
    let bits = Dictionary(zip(roles, 0...), uniquingKeysWith: { $1 })
    for person in roster.people where person.person.staffID != "" {
      _ = staff.number(LedgerText.escaped(person.person.staffID))
      var mask = person.person.roles.reduce(into: UInt64(0)) { mask, role in
        if let bit = bits[role] { mask |= 1 << UInt64(bit) }
      }
      if let start = person.start, start.adding(days: 365) <= day {
        mask |= 1 << UInt64(roles.count - 1)
      }
      people.append(Who(roles: mask))
    }
  }

  /// Returns the number of the person in `column`, and makes room for somebody new.
  @inline(__always)
  private mutating func number(of row: borrowing CSVRow, _ column: Int) -> Int {
    let person = staff.number(row, column)
    if person == people.count { people.append(Who(roles: 0)) }
    return person
  }

  /// Takes in one response, or returns why it cannot be read.
  mutating func take(_ row: borrowing CSVRow) -> FieldFault? {
    guard row.reads(ResponseColumn.firstTryIndex, "yes") else {
      answers += 1
      return nil
    }
    guard let answer = Tally.Answer(row) else {
      return Tally.Answer.fault(row)
    }
    answers += 1
    let person = number(of: row, ResponseColumn.staffIndex)
    people[person].credit += answer.credit
    people[person].answers += 1
    let who = people[person].roles
    let organization = organizations.number(row, ResponseColumn.organizationIndex)
    let topic = topics.number(row, ResponseColumn.topicIndex, organization: organization)
    topics.add(answer, person: person, group: topic, roles: who)
    unsafe row.forEachElement(ResponseColumn.clausesIndex) { element in
      let clause = unsafe clauses.number(element, organization: organization)
      clauses.add(answer, person: person, group: clause, roles: who)
    }
    return nil
  }
}

extension ResponseFold {
  /// Takes in one dispute; a person counts once for each topic and clause.
  mutating func takeDispute(_ row: borrowing CSVRow) {
    let person = number(of: row, DisputeColumn.staffID.index)
    let organization = organizations.number(row, DisputeColumn.organization.index)
    let topic = topics.number(row, DisputeColumn.topic.index, organization: organization)
    topics.addDispute(person: person, group: topic)
    unsafe row.forEachElement(DisputeColumn.clauses.index) { element in
      let clause = unsafe clauses.number(element, organization: organization)
      clauses.addDispute(person: person, group: clause)
    }
  }
}

extension ResponseColumn {
  // Looked up once; a report asks for them for each row.
  fileprivate static let firstTryIndex = firstTry.index
  fileprivate static let staffIndex = staffID.index
  fileprivate static let organizationIndex = organization.index
  fileprivate static let topicIndex = topic.index
  fileprivate static let clausesIndex = clauses.index
  fileprivate static let creditIndex = credit.index
  fileprivate static let certaintyIndex = certainty.index
  fileprivate static let directionIndex = direction.index
  fileprivate static let criticalIndex = critical.index
  fileprivate static let lookupsIndex = lookups.index
  fileprivate static let hintsIndex = hints.index
  fileprivate static let secondsIndex = seconds.index
}

extension Tally.Answer {
  /// Reads what a report needs, or nothing where the row does not hold it.
  fileprivate init?(_ row: borrowing CSVRow) {
    guard let credit = row.decimal(ResponseColumn.creditIndex), credit >= 0, credit <= 1,
      let lookups = row.integer(ResponseColumn.lookupsIndex),
      let seconds = row.decimal(ResponseColumn.secondsIndex)
    else { return nil }
    self.init(
      credit: credit, isTooStrict: row.reads(ResponseColumn.directionIndex, "too-strict"),
      isTooLenient: row.reads(ResponseColumn.directionIndex, "too-lenient"),
      isCritical: row.reads(ResponseColumn.criticalIndex, "yes"),
      isSureAndWrong: credit < 1 && row.reads(ResponseColumn.certaintyIndex, "3"),
      lookups: lookups, isHinted: !row.reads(ResponseColumn.hintsIndex, "0"), seconds: seconds)
  }
}

extension Tally.Answer {
  /// Names the column because of which a row holds no answer.
  fileprivate static func fault(_ row: borrowing CSVRow) -> FieldFault {
    let credit = row.decimal(ResponseColumn.creditIndex)
    let column: ResponseColumn =
      credit.map { $0 >= 0 && $0 <= 1 } != true
      ? .credit : row.integer(ResponseColumn.lookupsIndex) == nil ? .lookups : .seconds
    return FieldFault(column: column.rawValue, problem: "is not a number that can stand there")
  }
}

extension CSVRow {
  /// Hands each element of the list in field `index` to `body`.
  @inline(__always)
  func forEachElement(_ index: Int, _ body: (UnsafeRawBufferPointer) -> Void) {
    if isQuoted(index) {
      var text = text(index)
      text.withUTF8 { unsafe CSVRow.forEachElement(UnsafeRawBufferPointer($0), body) }
    } else {
      unsafe CSVRow.forEachElement(raw(index), body)
    }
  }

  private static func forEachElement(
    _ field: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Void
  ) {
    var start = 0
    for place in 0..<field.count where unsafe field[place] == UInt8(ascii: ";") {
      unsafe body(UnsafeRawBufferPointer(rebasing: field[start..<place]))
      start = place + 1
    }
    if start < field.count { unsafe body(UnsafeRawBufferPointer(rebasing: field[start...])) }
  }
}
