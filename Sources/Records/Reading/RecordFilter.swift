public import Training

/// Which rows are wanted: those for which everything that is given holds.
public struct RecordFilter: Hashable, Sendable {
  /// The first day, as the person's calendar had it when the course was completed or the answer given.
  public var since: Day?
  /// The last day.
  public var until: Day?
  /// The course.
  public var course: String?
  /// The season.
  public var season: String?
  /// The organisation.
  public var organization: String?
  /// The site.
  public var site: String?
  /// One of the person's roles.
  public var role: String?
  /// The result, such as `passed`, `not-passed` or `voided`.
  public var result: String?
  /// The person's number.
  public var staffID: String?

  /// Makes a filter that every row passes.
  public init() {}

  /// Returns the names of what is asked for and these rows do not hold.
  public func missing(in kind: LedgerKind) -> [String] {
    guard kind != .completions else { return [] }
    let asked = [("season", season), ("site", site), ("role", role), ("result", result)]
    return asked.filter { $0.1 != nil }.map(\.0)
  }

  /// Returns what each field must be; what these rows do not hold is not asked.
  func tests(_ kind: LedgerKind) -> [FieldTest] {
    var tests: [FieldTest] = []
    func add(_ name: String, _ value: String?, _ test: ([UInt8]) -> FieldTest.Test) {
      guard let value, let column = kind.columns.firstIndex(of: name) else { return }
      tests.append(FieldTest(column: column, test: test(Array(value.utf8))))
    }
    let time =
      switch kind {
      case .completions: CompletionColumn.completedAt.rawValue
      case .responses: ResponseColumn.answeredAt.rawValue
      case .disputes: DisputeColumn.disputedAt.rawValue
      }
    add(time, since?.description, FieldTest.Test.atOrAfter)
    add(time, until?.description, FieldTest.Test.atOrBefore)
    add("course", course.map(LedgerText.escaped), FieldTest.Test.equals)
    add("season", season.map(LedgerText.escaped), FieldTest.Test.equals)
    add("organization", organization.map(LedgerText.escaped), FieldTest.Test.equals)
    add("site", site.map(LedgerText.escaped), FieldTest.Test.equals)
    add("roles", role.map { LedgerText.escaped(list: [$0]) }, FieldTest.Test.lists)
    add("result", result, FieldTest.Test.equals)
    add("staff_id", staffID.map(LedgerText.escaped), FieldTest.Test.equals)
    return tests
  }
}

/// What one field of a row must be, told from its bytes.
struct FieldTest {
  let column: Int
  let test: Test

  enum Test {
    case equals([UInt8])
    case lists([UInt8])
    case atOrAfter([UInt8])
    case atOrBefore([UInt8])
  }

  func holds(_ row: borrowing CSVRow) -> Bool {
    switch test {
    case .equals(let form): row.reads(column, form)
    case .lists(let form):
      row.text(column).utf8.split(separator: UInt8(ascii: ";")).contains { $0.elementsEqual(form) }
    case .atOrAfter(let day): !row.day(column).lexicographicallyPrecedes(day)
    case .atOrBefore(let day): !day.lexicographicallyPrecedes(row.day(column))
    }
  }
}

extension CSVRow {
  /// Returns the day that a time begins with.
  func day(_ index: Int) -> [UInt8] { unsafe Array(raw(index).prefix(10)) }

  /// Returns whether field `index` reads `text`.
  @inline(__always)
  func reads(_ index: Int, _ text: [UInt8]) -> Bool {
    if isQuoted(index) { return self.text(index).utf8.elementsEqual(text) }
    let raw = unsafe raw(index)
    guard raw.count == text.count else { return false }
    return unsafe text.withUnsafeBytes { unsafe raw.elementsEqual($0) }
  }
}
