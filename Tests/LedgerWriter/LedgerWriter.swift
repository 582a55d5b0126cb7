internal import Glibc
internal import Records
internal import Training

/// Adds responses to a ledger, and prints `ack N` once row N is on disk.
///
/// `ledger-writer FOLDER INSTALLATION FIRST COUNT`: the items are named by FIRST, FIRST + 1 and so on.
/// `ledger-writer hand-on FOLDER FILE` exports the responses to FILE instead, a workbook where its name
/// ends in `.xlsx`, and
/// `ledger-writer keep FOLDER NUMBER` keeps two files of content, in a draft of that number.
@main struct LedgerWriter {
  static func main() {
    signal(SIGXFSZ, SIG_IGN)
    let arguments = CommandLine.arguments
    if arguments.count == 4, arguments[1] == "hand-on" {
      return handOn(arguments[2], to: arguments[3])
    }
    if arguments.count == 4, arguments[1] == "keep" {
      return keep(arguments[2], UInt64(arguments[3]) ?? 0)
    }
    guard arguments.count == 5, let installation = Installation(slug: arguments[2]),
      let first = Int(arguments[3]), let count = Int(arguments[4])
    else { exit(64) }
    do throws(LedgerFailure) {
      let ledger = try Ledger(folder: arguments[1], installation: installation)
      for number in first..<first + count {
        try ledger.append(response(number))
        say("ack \(number)\n", to: 1)
      }
    } catch {
      say("\(error)\n", to: 2)
      exit(1)
    }
  }

  private static func handOn(_ folder: String, to path: String) {
    do {
      if path.hasSuffix(".xlsx") {
        try writeWorkbook(folder, to: path)
      } else {
        try writeRows(folder, to: path)
      }
      say("done\n", to: 1)
    } catch {
      say("\(error)\n", to: 2)
      exit(1)
    }
  }

  private static func writeRows(_ folder: String, to path: String) throws {
    var faults = LedgerFaults()
    let file = try OutputFile(path: path)
    let export = Export(.responses, as: .csv)
    _ = try export.run(on: LedgerFolder(folder), faults: &faults) { try file.write($0) }
    try file.finish()
  }

  private static func writeWorkbook(_ folder: String, to path: String) throws {
    var faults = LedgerFaults()
    var book = try WorkbookFile(path: path)
    let export = Export(.responses, as: .workbook)
    _ = try export.run(on: LedgerFolder(folder), faults: &faults) { try book.add($0) }
    try book.finish()
  }

  private static func keep(_ folder: String, _ scratch: UInt64) {
    let files = [
      (path: "vocabulary.yaml", bytes: [UInt8](repeating: 97, count: 5000)),
      (path: "policies/imsa.txt", bytes: [UInt8]("b\n".utf8)),
    ]
    do throws(LedgerFailure) {
      try KeptContent(records: folder).keep(
        String(repeating: "ab", count: 32), files: files, scratch: scratch)
      say("kept\n", to: 1)
    } catch {
      say("\(error)\n", to: 2)
      exit(1)
    }
  }

  private static func say(_ text: String, to descriptor: CInt) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno != EINTR { return }
      rest = rest.dropFirst(max(0, count))
    }
  }

  private static func response(_ number: Int) -> Response {
    let start = Moment(milliseconds: 1_795_000_000_000, offset: -360)
    return Response(
      attempt: AttemptID(startedAt: start, seed: 5),
      answeredAt: Moment(milliseconds: start.milliseconds + Int64(number) * 1000, offset: -360),
      staffID: "000417", organization: "imsa", course: "onboarding", scenario: "bus-is-late",
      revision: 1, item: "item-\(number)", kind: "verdict", topic: "texting", clauses: ["5.1"],
      given: "u", credit: 0.25, isFirstTry: true, certainty: .unmarked, hints: 0, lookups: 1,
      seconds: 12.5, direction: .tooStrict, isCritical: false, verdict: "less-acceptable",
      policyDigest: String(repeating: "0", count: 64))
  }
}
