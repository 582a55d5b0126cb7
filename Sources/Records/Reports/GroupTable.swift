/// First answers by group: by topic, or by clause.
struct GroupTable {
  /// The tally of each group.
  private(set) var tallies: [Tally] = []
  /// Credit and answers by group and role, in one list.
  private var byRole: [(credit: Double, answers: Int)] = []
  private let roles: Int
  private(set) var sums = PersonSums()
  /// The organisation and name of each group.
  private(set) var names: [(organization: Int, name: String)] = []
  /// Who disputed an item of each group, by their numbers.
  private(set) var disputers: [Int: Set<Int>] = [:]
  private var tables: [FieldTable] = []
  private var numbers: [[Int]] = []

  init(roles: Int) { self.roles = roles }

  /// Returns the credit and the answers of a role in a group, by their numbers.
  func sum(group: Int, role: Int) -> (credit: Double, answers: Int) {
    byRole[group * roles + role]
  }

  /// Returns the number of the group that `field` names in `organization`.
  mutating func number(_ field: UnsafeRawBufferPointer, organization: Int) -> Int {
    while tables.count <= organization {
      tables.append(FieldTable())
      numbers.append([])
    }
    let local = unsafe tables[organization].number(field)
    if local == numbers[organization].count {
      numbers[organization].append(tallies.count)
      names.append((organization, tables[organization].form(local)))
      tallies.append(Tally())
      byRole.append(contentsOf: repeatElement((credit: 0, answers: 0), count: roles))
    }
    return numbers[organization][local]
  }

  /// Returns the number of the group that a row's field names in `organization`.
  mutating func number(_ row: borrowing CSVRow, _ column: Int, organization: Int) -> Int {
    guard row.isQuoted(column) else {
      return unsafe number(row.raw(column), organization: organization)
    }
    var text = row.text(column)
    return text.withUTF8 {
      unsafe number(UnsafeRawBufferPointer($0), organization: organization)
    }
  }

  /// Notes that `person` disputed an item of `group`.
  mutating func addDispute(person: Int, group: Int) {
    disputers[group, default: []].insert(person)
  }

  mutating func add(_ answer: Tally.Answer, person: Int, group: Int, roles: UInt64) {
    tallies[group].add(answer)
    sums.add(answer.credit, person: person, group: group)
    var rest = roles
    while rest != 0 {
      let role = rest.trailingZeroBitCount
      rest &= rest &- 1
      byRole[group &* self.roles &+ role].credit += answer.credit
      byRole[group &* self.roles &+ role].answers += 1
    }
  }
}
