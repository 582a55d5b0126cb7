internal import ArgumentParser
internal import PolicyRules
internal import Records
internal import StrictYAML
internal import Terminal
internal import Training

/// Compares two policies, or two versions of one, over every situation.
struct PolicyDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show every situation on which two policies differ.",
    discussion: """
      Each policy is a name, such as imsa, or the file of another version; its text file is looked \
      for beside it.
      """)

  @Argument(help: "The first policy.")
  var first: String

  @Argument(help: "The second policy.")
  var second: String

  @Option(help: "How many regions to tell; all go into JSON.")
  var most = 40

  @Flag(help: "Answer in JSON.")
  var json = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    let content = try Content.loadWhole(options)
    let a = try content.policy(at: first)
    let b = try content.policy(at: second)
    guard let difference = PolicyDifference(a, b) else {
      let isSame =
        a.vocabulary.facts == b.vocabulary.facts
        && a.vocabulary.impossible == b.vocabulary.impossible
      throw Stop(
        .usage,
        isSame
          ? "the rules of `\(first)` and `\(second)` are too interwoven to be compared"
          : "`\(first)` and `\(second)` speak of different facts")
    }
    if json { return try options.output.write(difference.json(a.vocabulary)) }
    try options.output.say(difference.paragraphs(a.vocabulary, most: most))
  }
}

extension Content {
  /// Returns the policy called `name`, or the one in the file at that path.
  func policy(at name: String) throws -> Policy {
    guard name.hasSuffix(".yaml"), let vocabulary else { return try policy(name) }
    let file = try ContentFolder.file(at: name)
    let folder = name.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let textName = Policy.textName(in: file) ?? ""
    let text = try ContentFolder.file(at: (folder + [textName[...]]).joined(separator: "/"))
    let loaded = Policy.load(
      file, text: text, digest: SHA256.hex(of: text.bytes), vocabulary: vocabulary)
    if let policy = loaded.value { return policy }
    throw Stop(.faults, loaded.findings.map(\.description))
  }
}
