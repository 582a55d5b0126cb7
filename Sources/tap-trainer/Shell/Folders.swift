internal import Records
internal import Terminal

/// Where the program keeps things on this machine.
struct Folders {
  /// Records: the ledgers that HR reads.
  let records: String
  /// What belongs to this machine and person alone: who they are, history, notes, locks.
  let state: String

  /// Finds the folders: `--records`, or the user's data folder.
  ///
  /// The data folder is `XDG_DATA_HOME`, or `.local/share` below the home folder (XDG Base Directory
  /// Specification 0.8).
  static func find(_ option: String?) throws(Stop) -> Folders {
    let home = environment("HOME")
    let data =
      environment("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? home.map { "\($0)/.local/share" }
    guard let data else {
      throw Stop(
        .failed, "there is no home folder to keep things in; set HOME or XDG_DATA_HOME")
    }
    let own = "\(data)/tap-trainer"
    return Folders(records: option ?? "\(own)/records", state: own)
  }

  /// Finds the records to be read; a folder that is named must be there, or a slip of the pen would
  /// look like a school without records.
  static func read(_ option: String?) throws -> String {
    let records = try find(option).records
    if let option, !LedgerFolder(option).isThere {
      throw Stop(.failed, "there is no folder `\(option)`; nothing was read")
    }
    return records
  }

  /// Where this person's remembered answers to "who are you" stand.
  var profile: String { "\(state)/profile.yaml" }
  /// Where the lines that arrow keys bring back stand.
  var history: String { "\(state)/history" }
  /// Where HR lays the list of the people to be trained.
  var roster: String { "\(records)/roster.csv" }
  /// Where the person's certificates stand.
  var certificates: String { "\(state)/certificates" }
  /// Where the person's own notes and disputes stand.
  var notes: String { "\(state)/notes.txt" }

  /// Returns `path` as people write it, the home folder as `~`.
  static func shown(_ path: String) -> String {
    guard let home = environment("HOME"), home != "/", path.hasPrefix("\(home)/") else {
      return path
    }
    return "~" + path.dropFirst(home.count)
  }

  /// Opens the ledger of this installation, whose name is made at the first time.
  func ledger() throws(LedgerFailure) -> Ledger {
    let candidate = Installation(randomBits: UInt64.random(in: .min ... .max))
    let installation = try Installation.kept(in: "\(state)/installation", candidate: candidate)
    return try Ledger(folder: records, installation: installation)
  }
}
