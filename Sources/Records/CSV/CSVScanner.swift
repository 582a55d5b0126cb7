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
  private static let fieldLimit = 512

  private let dialect: Dialect
  private let limit: Int
  private let buffer: UnsafeMutablePointer<UInt8>
  private let ends: UnsafeMutablePointer<Int>
  /// How many bytes of the buffer are filled, and how many of them were looked at.
  private var filled = 0
  private var scanned = 0
  private var state = State.fresh

  // The row under way.
  private var rowStart = 0
  private var rowLine = 1
  private var fields = 0
  private var marks = Marks()
  /// All ones while a quote is open.
  private var inside: UInt64 = 0
  private var line = 1
  private var expected: Int?

  private enum State { case fresh, running, skipping, stopped }

  private struct Marks {
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

  deinit {
    unsafe buffer.deallocate()
    unsafe ends.deallocate()
  }
}

// MARK: - Going through a file

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

// MARK: - Going through a block

extension CSVScanner {
  private mutating func scanBlock(_ body: (borrowing CSVRow) -> Bool) {
    let block = unsafe CSVBlock(UnsafeRawPointer(buffer), at: scanned)
    if state == .running {
      scanRows(block, body)
    } else if state == .skipping {
      skip(block)
    } else {
      scanned = filled
    }
  }

  @inline(__always)
  private mutating func scanRows(_ block: CSVBlock, _ body: (borrowing CSVRow) -> Bool) {
    var quoted: UInt64 = 0
    if block.quotes | inside != 0 {
      quoted = block.quoteParity ^ inside
      inside = UInt64(bitPattern: Int64(bitPattern: quoted) &>> 63)
      marks.hasQuotes = true
    }
    if block.hasHighBytes { marks.hasHighBytes = true }
    var pending = (block.commas & ~quoted) | block.controls
    while pending != 0 {
      let bit = pending.trailingZeroBitCount
      pending &= pending &- 1
      let at = scanned &+ bit
      let byte = unsafe buffer[at]
      if byte == UInt8(ascii: ",") {
        endField(at)
        continue
      }
      let isQuoted = (quoted &>> UInt64(bit)) & 1 == 1
      guard byte == UInt8(ascii: "\n") else {
        note(byte, isQuoted: isQuoted)
        continue
      }
      line &+= 1
      if isQuoted, dialect == .free { continue }
      marks.isOpen = isQuoted
      endRow(at, body)
      guard !isQuoted, state == .running else {
        // The quote that was open says nothing of the next line: look at the rest anew.
        inside = 0
        scanned = at &+ 1
        return
      }
      marks.hasQuotes = block.quotes != 0
      marks.hasHighBytes = block.hasHighBytes
    }
    scanned = min(scanned &+ 64, filled)
  }

  private mutating func skip(_ block: CSVBlock) {
    var pending = block.controls
    while pending != 0 {
      let at = scanned + pending.trailingZeroBitCount
      pending &= pending - 1
      guard unsafe buffer[at] == UInt8(ascii: "\n") else { continue }
      line += 1
      scanned = at + 1
      beginRow()
      state = .running
      return
    }
    scanned = min(scanned + 64, filled)
    rowStart = scanned
  }

  private mutating func note(_ byte: UInt8, isQuoted: Bool) {
    switch byte {
    case 0: marks.hasNUL = true
    case UInt8(ascii: "\t") where dialect == .free: break
    case UInt8(ascii: "\r") where !isQuoted: marks.carriageReturns += 1
    case UInt8(ascii: "\r") where dialect == .free: break
    default: marks.hasControl = true
    }
  }

  @inline(__always)
  private mutating func endField(_ at: Int) {
    if fields < CSVScanner.fieldLimit { unsafe ends[fields] = at &- rowStart }
    fields &+= 1
  }

  private mutating func beginRow() {
    rowStart = scanned
    rowLine = line
    fields = 0
    inside = 0
    marks = Marks()
  }
}

// MARK: - Ending a row

extension CSVScanner {
  private mutating func endRow(_ at: Int, _ body: (borrowing CSVRow) -> Bool) {
    var end = at
    if end > rowStart, unsafe buffer[end &- 1] == UInt8(ascii: "\r"), !marks.isOpen {
      end &-= 1
      marks.carriageReturns &-= 1
    }
    endField(end)
    let isBlank = end == rowStart && dialect == .free
    if !isBlank { emit(length: end &- rowStart, fault: nil, body) }
    rowStart = at &+ 1
    rowLine = line
    fields = 0
    marks = Marks()
  }

  /// Ends the last row where the file does not end in a line end.
  private mutating func finish(_ body: (borrowing CSVRow) -> Bool) {
    defer { state = .stopped }
    guard state == .running, filled > rowStart else { return }
    if dialect == .lines {
      endField(filled)
      emit(length: filled - rowStart, fault: .torn, body)
    } else if inside != 0 {
      endField(filled)
      emit(length: filled - rowStart, fault: .openQuote, body)
    } else {
      endRow(filled, body)
    }
  }

  /// Names a row that is too long, and goes on after it.
  private mutating func giveUpRow(_ body: (borrowing CSVRow) -> Bool) {
    let isOpen = dialect == .free && inside != 0
    emit(length: 0, fault: isOpen ? .openQuote : .tooLong(limit: limit), body)
    if state == .running { state = isOpen ? .stopped : .skipping }
    rowStart = scanned
  }

  @inline(__always)
  private mutating func emit(
    length: Int, fault: CSVFault?, _ body: (borrowing CSVRow) -> Bool
  ) {
    let row = unsafe CSVRow(
      base: UnsafePointer(buffer + rowStart), ends: UnsafePointer(ends),
      count: min(fields, CSVScanner.fieldLimit), length: length, hasQuotes: marks.hasQuotes,
      line: rowLine, fault: fault ?? self.fault(length: length))
    if row.fault == nil, expected == nil { expected = fields }
    if !body(row) { state = .stopped }
  }

  @inline(__always)
  private func fault(length: Int) -> CSVFault? {
    if length > limit { return .tooLong(limit: limit) }
    if marks.hasNUL { return .nul }
    if marks.carriageReturns > 0 { return .loneCarriageReturn }
    if marks.hasControl { return .control }
    if marks.isOpen { return .straySign }
    if marks.hasHighBytes, !isUTF8(length) { return .invalidUTF8 }
    if marks.hasQuotes, !areQuotesInPlace(length) { return .straySign }
    if fields > CSVScanner.fieldLimit || fields != (expected ?? fields) {
      return .fields(found: fields, expected: expected ?? CSVScanner.fieldLimit)
    }
    return nil
  }

  private func isUTF8(_ length: Int) -> Bool {
    let bytes = unsafe UnsafeBufferPointer(start: buffer + rowStart, count: length)
    return unsafe String(validating: bytes, as: UTF8.self) != nil
  }

  /// Returns whether each field either holds no quote, or begins and ends with one and doubles those between.
  private func areQuotesInPlace(_ length: Int) -> Bool {
    var from = 0
    for index in 0..<min(fields, CSVScanner.fieldLimit) {
      let end = unsafe ends[index]
      let field = unsafe UnsafeBufferPointer(start: buffer + rowStart + from, count: end - from)
      guard unsafe CSVScanner.isWellQuoted(field) else { return false }
      from = end + 1
    }
    return true
  }

  private static func isWellQuoted(_ field: UnsafeBufferPointer<UInt8>) -> Bool {
    let quote = UInt8(ascii: "\"")
    guard unsafe field.first == quote else { return unsafe !field.contains(quote) }
    guard field.count >= 2, unsafe field.last == quote else { return false }
    var isPaired = true
    for position in 1..<field.count - 1 {
      let byte = unsafe field[position]
      if byte == quote {
        isPaired.toggle()
      } else if !isPaired {
        return false
      }
    }
    return isPaired
  }
}
