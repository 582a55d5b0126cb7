/// The ledgers of all installations in a folder, for reading.
///
/// Reading takes no lock, makes nothing and holds nobody up. Rows come file by file in the order of
/// the files' names, and in a file in the order in which they were written; that order never changes.
public struct LedgerFolder: Hashable, Sendable {
  /// The folder.
  public let path: String

  /// Names a folder, which need not be there.
  public init(_ path: String) {
    self.path = path
  }

  /// Returns the installations that have a file of this kind, in the order of their names.
  ///
  /// A file that is named almost like a ledger, as some programs name their copies, becomes a fault.
  public func installations(
    _ kind: LedgerKind, faults: inout LedgerFaults
  ) throws(LedgerFailure) -> [Installation] {
    var found: [Installation] = []
    for name in try Folder.names(in: path).sorted() where name.hasPrefix("\(kind.rawValue)-") {
      let slug = String(name.dropFirst(kind.rawValue.count + 1).prefix { $0 != "." })
      if let installation = Installation(slug: slug), kind.fileName(installation) == name {
        found.append(installation)
      } else {
        faults.add(.misnamed(name))
      }
    }
    return found
  }

  /// Hands each row of this kind to `body` until it returns false; rows that are no records become
  /// faults, and so does a file that cannot be opened: in a shared folder it may be another's.
  func scan(
    _ kind: LedgerKind, only: Installation? = nil, faults: inout LedgerFaults,
    _ body: (borrowing CSVRow, Installation) -> Bool
  ) throws(LedgerFailure) {
    var wantsMore = true
    for installation in try installations(kind, faults: &faults)
    where wantsMore && (only == nil || only == installation) {
      try scanOrName(kind, installation, faults: &faults) { row in
        wantsMore = body(row, installation)
        return wantsMore
      }
    }
  }

  /// Hands each row of one file to `body` until it returns false, and returns whether it is a ledger
  /// of this kind; a file that is none, or cannot be opened, becomes a fault.
  @discardableResult
  func scanOrName(
    _ kind: LedgerKind, _ installation: Installation, faults: inout LedgerFaults,
    _ body: (borrowing CSVRow) -> Bool
  ) throws(LedgerFailure) -> Bool {
    let name = kind.fileName(installation)
    let file: Descriptor
    do throws(LedgerFailure) {
      file = try Folder.openForReading("\(path)/\(name)")
    } catch {
      faults.add(.unread(name, error))
      return false
    }
    var reading = LedgerReading(kind, file: name)
    var scanner = CSVScanner(.lines, limit: LedgerFile.rowLimit)
    try scanner.scan(file) { row in
      reading.take(row, faults: &faults, body)
    }
    return !reading.isRefused
  }
}

extension LedgerFault {
  /// Says that the file called `name` could not be opened: in a shared folder it may be another's.
  static func unread(_ name: String, _ failure: LedgerFailure) -> LedgerFault {
    LedgerFault(file: name, row: 0, problem: "was not read: \(failure.reason)")
  }
}
