extension CSVScanner {
  /// Ends a row before the byte at `at`, and hands it on.
  mutating func endRow(_ at: Int, _ body: (borrowing CSVRow) -> Bool) {
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
  mutating func finish(_ body: (borrowing CSVRow) -> Bool) {
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
  mutating func giveUpRow(_ body: (borrowing CSVRow) -> Bool) {
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
