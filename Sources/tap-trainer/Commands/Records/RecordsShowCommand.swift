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
    let id = try folder.recordID(of: id)
    guard let dossier = try folder.dossier(id, faults: &faults) else {
      throw Stop(.usage, "there is no record `\(id)`; `records list --all` shows their names")
    }
    let review = try Review(dossier, .in(records))
    if json {
      try options.output.write(review.json)
    } else {
      try options.output.say(review.paragraphs(policyText: policyText))
    }
    if review.isChanged {
      throw Stop(.faults, review.faults)
    }
    if let lost = dossier.lostFile {
      throw Stop(.failed, "`\(lost)`, which held the answers, is not there")
    }
    try faults.report(options)
  }
}
