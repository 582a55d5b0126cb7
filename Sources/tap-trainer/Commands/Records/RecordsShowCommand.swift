internal import ArgumentParser
internal import PolicyRules
internal import Records
internal import Terminal
internal import Training

/// Shows one completion with the policy that was in force, its answers, and a marking anew.
struct RecordsShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one completion, its answers, and the policy in force.",
    discussion: """
      The answers are marked anew from the content that was kept beside the records, and must come \
      to the same marks; the completion's figures are added up anew. Exit code 2: something is not \
      as it was written. 1: the answers' file is gone, or cannot be read.
      """)

  @Argument(
    help: "The completion's record_id, as `records list` shows it, or its certificate's code.")
  var id: String

  @Flag(help: "Show the whole text of the policy, too.")
  var policyText = false

  @Flag(help: "Answer in JSON.")
  var json = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    let records = try Folders.toRead(options.records)
    var faults = LedgerFaults()
    let folder = LedgerFolder(records)
    let id = try folder.recordID(of: id, options, &faults)
    guard let dossier = try folder.dossier(id, faults: &faults) else {
      throw try LedgerFolder.noRecord(id, options, faults)
    }
    let review = try Review(dossier, .in(records))
    if json {
      try options.output.write(review.json)
    } else {
      try options.output.say(review.paragraphs(policyText: policyText))
    }
    if review.isChanged {
      try faults.name(options)
      throw Stop(.faults, review.faults)
    }
    if let lost = dossier.lostFile {
      try faults.name(options)
      throw Stop(.failed, "`\(lost)`, which held the answers, is not there")
    }
    try faults.report(options)
  }
}

extension LedgerFolder {
  /// Returns the name of the record that `word` means; what could not be read is named where there is
  /// none.
  func recordID(
    of word: String, _ options: CommonOptions, _ faults: inout LedgerFaults
  ) throws -> String {
    do {
      return try recordID(of: word, faults: &faults)
    } catch {
      try faults.name(options)
      throw error
    }
  }

  /// Names what could not be read, and returns that there is no record called `id` in the rest.
  static func noRecord(
    _ id: String, _ options: CommonOptions, _ faults: LedgerFaults
  ) throws -> Stop {
    try faults.name(options)
    guard faults.isEmpty else {
      return Stop(.failed, "there is no record `\(id)` in what could be read")
    }
    return Stop(.usage, "there is no record `\(id)`; `records list --all` shows their names")
  }
}
