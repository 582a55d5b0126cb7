extension HistoryScan {
  /// What one thread read.
  private typealias Part = Result<(scan: HistoryScan, faults: LedgerFaults), LedgerFailure>

  /// Reads the responses, several files at a time where there are several.
  mutating func readResponses(
    _ folder: LedgerFolder, _ faults: inout LedgerFaults
  ) throws(LedgerFailure) {
    let files = try folder.installations(.responses, faults: &faults)
    let share = max(1, (files.count + Threads.count - 1) / Threads.count)
    let shares = stride(from: 0, to: files.count, by: share).map { start in
      Array(files[start..<min(start + share, files.count)])
    }
    let begun = self
    let parts = Threads.map(shares) { files -> Part in begun.part(of: folder, files) }
    for part in parts {
      let read = try part.get()
      mergeAnswers(of: read.scan)
      faults.add(read.faults)
    }
  }

  private func part(of folder: LedgerFolder, _ files: [Installation]) -> Part {
    var scan = self
    var faults = LedgerFaults()
    do throws(LedgerFailure) {
      for file in files {
        var bad = LedgerFaults()
        try folder.scanOrName(.responses, file, faults: &faults) { row in
          if let fault = scan.takeResponse(row) {
            bad.add(.unreadable(.responses, file, row.line, fault))
          }
          return true
        }
        faults.add(bad)
      }
      return .success((scan, faults))
    } catch {
      return .failure(error)
    }
  }
}
