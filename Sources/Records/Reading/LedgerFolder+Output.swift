internal import Glibc

extension LedgerFolder {
  /// Refuses to write to `path` where that is a ledger of this folder, its roster or one of `others`,
  /// under whatever name or link.
  ///
  /// - Throws: what stands there, in words; reading records never changes one.
  public func checkOutput(to path: String, others: [String] = []) throws(LedgerFailure) {
    let own = ((try? Folder.names(in: self.path)) ?? []).filter(LedgerFolder.isRecord)
      .map { "\(self.path)/\($0)" }
    guard let target = FileID(path) else {
      let name = path.split(separator: "/").last.map(String.init) ?? ""
      let isHere = FileID(Folder.parent(of: path)) == FileID(self.path)
      if isHere, LedgerFolder.isRecord(name) { throw LedgerFolder.refusal(path) }
      return
    }
    if (own + others).contains(where: { FileID($0) == target }) {
      throw LedgerFolder.refusal(path)
    }
  }

  private static func refusal(_ path: String) -> LedgerFailure {
    LedgerFailure(.replace, path: path, reason: "records or the roster stand there")
  }

  private static func isRecord(_ name: String) -> Bool {
    name == "roster.csv"
      || (LedgerKind.allCases.map(\.rawValue) + ["torn"]).contains { name.hasPrefix("\($0)-") }
  }
}

/// What tells whether two names mean one file.
private struct FileID: Equatable {
  private let device: dev_t
  private let number: ino_t

  /// Looks at what `path` leads to; nothing where it leads nowhere.
  init?(_ path: String) {
    var status = stat()
    guard Descriptor.retried({ unsafe stat(path, &status) }) == 0 else { return nil }
    device = status.st_dev
    number = status.st_ino
  }
}
