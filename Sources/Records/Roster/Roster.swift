/// The people whom a school wants trained.
public struct Roster: Hashable, Sendable {
  /// The people, in the order of the file.
  public internal(set) var people: [RosterPerson] = []
  /// Rows that were left out, with their lines, and what is only worth knowing.
  public internal(set) var faults = LedgerFaults()
  /// How many rows stand for people who are no employees, such as students in a OneRoster file.
  public internal(set) var skipped = 0
  /// Numbers that stand on several rows; nobody with such a number is on the roster.
  public internal(set) var doubled: Set<String> = []

  /// Whether the header could be read; without it nobody is on the roster.
  public internal(set) var isReadable = true

  /// Makes a roster of people who are known otherwise.
  public init(people: [RosterPerson] = []) {
    self.people = people
  }

  /// What a roster may speak of.
  public struct Words: Hashable, Sendable {
    /// The roles.
    public var roles: Set<String>
    /// The organisations.
    public var organizations: Set<String>
    /// The organisation of people whose row names none.
    public var organization: String?
    /// The courses; nothing where any will do.
    public var courses: Set<String>?

    /// Makes the words.
    public init(
      roles: Set<String>, organizations: Set<String>, organization: String? = nil,
      courses: Set<String>? = nil
    ) {
      self.roles = roles
      self.courses = courses
      self.organizations = organizations
      self.organization = organization
    }
  }
}

extension Roster {
  /// Reads the roster at `path`: a CSV with our columns in any order, or a OneRoster 1.1 `users.csv`.
  ///
  /// A row that cannot be understood is named by its line and left out; nothing is guessed.
  public init(path: String, words: Words) throws(LedgerFailure) {
    let file = try Folder.openForReading(path)
    var reading = RosterReading(file: path, words: words)
    var scanner = CSVScanner(.free)
    try scanner.scan(file) { reading.take($0) }
    self = reading.finished()
  }

  /// Reads a roster that is at hand; `file` is its name in faults.
  public init(_ bytes: [UInt8], file: String, words: Words) {
    var reading = RosterReading(file: file, words: words)
    var scanner = CSVScanner(.free)
    scanner.scan(bytes) { reading.take($0) }
    self = reading.finished()
  }
}
