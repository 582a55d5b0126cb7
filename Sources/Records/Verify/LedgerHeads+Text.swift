public import PolicyRules

extension LedgerHeads {
  /// The heads in the order of the files' names.
  public var sorted: [Head] { heads.values.sorted { $0.file < $1.file } }

  /// The heads as CSV: the columns `file`, `rows` and `digest`, a line a file.
  public var text: String {
    var text = "file,rows,digest\n"
    for head in sorted {
      let line = CSVText.line([head.file, String(head.sequence), head.digest])
      text += "\(String(decoding: line, as: UTF8.self))\n"
    }
    return text
  }

  /// The heads, for programs.
  public var json: JSON {
    let list = sorted.map { head in
      JSON.members([
        "file": .string(head.file), "rows": .integer(head.sequence), "digest": .string(head.digest),
      ])
    }
    return .members(["heads": .array(list)])
  }

  /// Reads what ``text`` writes; a line that cannot be read is thrown as a fault of `file`.
  public init(text: String, file: String) throws(LedgerFault) {
    var heads: [Head] = []
    var fault: LedgerFault?
    var scanner = CSVScanner(.free)
    scanner.scan(Array(text.utf8)) { row in
      if row.line == 1 {
        if row.fault != nil || row.texts() != ["file", "rows", "digest"] {
          fault = LedgerFault(
            file: file, row: 0, problem: "does not begin with the line `file,rows,digest`")
        }
      } else if row.fault == nil, let head = Head(row.texts()) {
        heads.append(head)
      } else {
        fault = LedgerFault(
          file: file, row: row.line, problem: "is not a file, a number and a digest")
      }
      return fault == nil
    }
    if let fault { throw fault }
    self.init(heads)
  }
}

extension LedgerHeads.Head {
  fileprivate init?(_ texts: [String]) {
    guard texts.count == 3, let sequence = LedgerNumber.count(texts[1]), sequence > 0,
      texts[2].utf8.count == 64
    else { return nil }
    self.init(file: texts[0], sequence: sequence, digest: texts[2])
  }
}

extension LedgerFolder {
  /// Returns how far each file reaches, from the beginnings and ends of the files alone; a file that
  /// cannot be read, or is no ledger, becomes a fault.
  public func heads(faults: inout LedgerFaults) throws(LedgerFailure) -> LedgerHeads {
    var heads: [LedgerHeads.Head] = []
    for kind in LedgerKind.allCases {
      for installation in try installations(kind, faults: &faults) {
        let name = kind.fileName(installation)
        do throws(LedgerFailure) {
          let file = try Folder.openForReading("\(path)/\(name)")
          let link = try LedgerFile.tail(kind, installation, of: file).link
          guard link.sequence > 0 else { continue }
          heads.append(LedgerHeads.Head(file: name, sequence: link.sequence, digest: link.digest))
        } catch {
          faults.add(.unread(name, error))
        }
      }
    }
    return LedgerHeads(heads)
  }
}
