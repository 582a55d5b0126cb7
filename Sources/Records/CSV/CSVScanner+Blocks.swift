extension CSVScanner {
  /// Looks at the next 64 bytes.
  mutating func scanBlock(_ body: (borrowing CSVRow) -> Bool) {
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

  /// Ends a field before the byte at `at`.
  @inline(__always)
  mutating func endField(_ at: Int) {
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
