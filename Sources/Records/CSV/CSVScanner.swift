/// Reads the rows of a CSV file (RFC 4180) piece by piece, in memory that does not grow with the file.
///
/// Whatever stands in the file, each row is either whole or named with its line and its fault; nothing
/// is read as something else. A byte order mark is skipped, lines may end in LF or CR LF.
@safe struct CSVScanner: ~Copyable {
  /// What a line end inside quotes means.
  enum Dialect {
    /// A field may hold line breaks; blank lines are skipped. Files of other people.
    case free
    /// A line is a row, whatever its quotes say, so that one damaged row costs no other. Ledgers.
    case lines
  }

  static let chunk = 65_536
  static let fieldLimit = 512

  let dialect: Dialect
  let limit: Int
  let buffer: UnsafeMutablePointer<UInt8>
  let ends: UnsafeMutablePointer<Int>
  /// How many bytes of the buffer are filled, and how many of them were looked at.
  var filled = 0
  var scanned = 0
  var state = State.fresh

  // The row under way.
  var rowStart = 0
  var rowLine = 1
  var fields = 0
  var marks = Marks()
  /// All ones while a quote is open.
  var inside: UInt64 = 0
  var line = 1
  var expected: Int?

  enum State { case fresh, running, skipping, stopped }

  struct Marks {
    var hasQuotes = false
    var hasHighBytes = false
    var hasNUL = false
    var hasControl = false
    var carriageReturns = 0
    var isOpen = false
  }

  /// Makes a scanner for rows of at most `limit` bytes.
  init(_ dialect: Dialect, limit: Int = 1 << 20) {
    self.dialect = dialect
    self.limit = limit
    unsafe buffer = .allocate(capacity: limit + 2 * CSVScanner.chunk + 64)
    unsafe ends = .allocate(capacity: CSVScanner.fieldLimit)
  }

  /// Makes a scanner for rows of `width` fields out of the middle of a file, from `line` on.
  init(_ dialect: Dialect, limit: Int, width: Int, line: Int) {
    self.init(dialect, limit: limit)
    // No byte order mark stands there.
    state = .running
    expected = width
    self.line = line
    rowLine = line
  }

  deinit {
    unsafe buffer.deallocate()
    unsafe ends.deallocate()
  }
}

extension CSVScanner {
  /// Hands each row of `file` to `body`, in order, until it returns false.
  mutating func scan(
    _ file: borrowing Descriptor, _ body: (borrowing CSVRow) -> Bool
  ) throws(LedgerFailure) {
    while !(try step(file, body)) {}
  }

  /// Reads one more piece of `file`, hands its rows to `body`, and returns whether that is all.
  mutating func step(
    _ file: borrowing Descriptor, _ body: (borrowing CSVRow) -> Bool
  ) throws(LedgerFailure) -> Bool {
    guard state != .stopped else { return true }
    makeRoom()
    let room = unsafe UnsafeMutableRawBufferPointer(
      start: buffer + filled, count: CSVScanner.chunk)
    take(try unsafe file.read(into: room), body)
    return state == .stopped
  }

  /// Hands each row of `bytes` to `body`, in order, taking at most `piece` bytes at a time.
  mutating func scan(
    _ bytes: [UInt8], piece: Int = CSVScanner.chunk, _ body: (borrowing CSVRow) -> Bool
  ) {
    var rest = bytes[...]
    while state != .stopped {
      makeRoom()
      let part = rest.prefix(min(piece, CSVScanner.chunk))
      rest = rest.dropFirst(part.count)
      for (index, byte) in part.enumerated() { unsafe buffer[filled + index] = byte }
      take(part.count, body)
    }
  }

  /// Moves the row under way to the front.
  private mutating func makeRoom() {
    guard rowStart > 0 else { return }
    unsafe buffer.update(from: buffer + rowStart, count: filled - rowStart)
    filled -= rowStart
    scanned -= rowStart
    rowStart = 0
  }

  /// Takes in `count` bytes that were put behind the others; none means the end.
  private mutating func take(_ count: Int, _ body: (borrowing CSVRow) -> Bool) {
    filled += count
    let isLast = count == 0
    guard isLast || filled - scanned >= 64 else { return }
    if state == .fresh { skipByteOrderMark() }
    while filled - scanned >= 64 { scanBlock(body) }
    if isLast {
      padLastBlock()
      while scanned < filled { scanBlock(body) }
      if state != .stopped { finish(body) }
    } else if filled - rowStart > limit, state == .running {
      giveUpRow(body)
    }
  }

  private mutating func skipByteOrderMark() {
    state = .running
    guard filled >= 3, unsafe buffer[0] == 0xef, unsafe buffer[1] == 0xbb,
      unsafe buffer[2] == 0xbf
    else {
      return
    }
    scanned = 3
    rowStart = 3
  }

  private mutating func padLastBlock() {
    for index in 0..<64 { unsafe buffer[filled + index] = UInt8(ascii: " ") }
  }
}
