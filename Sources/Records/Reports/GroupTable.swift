/// First answers by group: by topic, or by clause.
struct GroupTable {
  /// The tally of each group.
  private(set) var tallies: [Tally] = []
  /// Credit and answers by role, then by group.
  private(set) var byRole: [[(credit: Double, answers: Int)]]
  private(set) var sums = PersonSums()
  /// The organisation and name of each group.
  private(set) var names: [(organization: Int, name: String)] = []
  private var tables: [FieldTable] = []
  private var numbers: [[Int]] = []

  init(roles: Int) { byRole = Array(repeating: [], count: roles) }

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
      for role in byRole.indices { byRole[role].append((0, 0)) }
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

  mutating func add(_ answer: Tally.Answer, person: Int, group: Int, roles: UInt64) {
    tallies[group].add(answer)
    sums.add(answer.credit, person: person, group: group)
    var rest = roles
    while rest != 0 {
      let role = rest.trailingZeroBitCount
      rest &= rest &- 1
      byRole[role][group].credit += answer.credit
      byRole[role][group].answers += 1
    }
  }
}
