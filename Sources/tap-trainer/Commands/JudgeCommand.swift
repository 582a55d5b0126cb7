internal import ArgumentParser
internal import PolicyRules
internal import Terminal
internal import Training

/// Judges one situation, or a batch of them.
struct JudgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judge",
    abstract: "Say what the policy says of one situation.",
    discussion: """
      Without facts it asks for them one by one, the most telling first. `policy show P` and the \
      vocabulary list what can be said. `--batch` reads JSON Lines such as \
      {"id":"1","policy":"imsa","facts":{"sender":"coach","channel":["email","chat"]}} and answers \
      each with one object; a line that cannot be judged gets an `error`, and the run goes on.
      """)

  @Argument(help: "What is known, such as sender=coach channel=text-message.")
  var facts: [String] = []

  @Flag(help: "Read one JSON object a line, and answer each on a line.")
  var batch = false

  @Flag(help: "Answer in JSON.")
  var json = false

  @OptionGroup var options: CommonOptions

  func validate() throws {
    if batch, !facts.isEmpty {
      throw ValidationError("`--batch` reads its facts from standard input; leave them out here")
    }
  }

  func run() throws {
    let content = try Content.loadWhole(options)
    let policy = try content.policy(options.askedPolicy)
    if batch { return try answerLines(content.policies, policy) }
    if facts.isEmpty, !json {
      let screen = Screen(options.settings, history: nil)
      defer { screen.close() }
      var interview = try Interview(policy, isLive: screen.isTerminal)
      _ = try Player(screen: screen).play(&interview)
      return
    }
    let stated = try Facts(stating: facts, of: policy.vocabulary)
    let situation = try policy.vocabulary.stated(stated)
    if json {
      let ruling = policy.ruling(on: situation)
      let head = [JSON.Member(name: "policy", value: .string(policy.id))]
      try options.output.write(ruling.json(policy, head: head))
    } else {
      let report = RulingReport(policy, on: situation)
      let taken = report.presumption.map { [$0] } ?? []
      for passage in report.passages + taken { try options.output.show(passage) }
    }
  }

  private func answerLines(_ policies: [Policy], _ standard: Policy) throws {
    let batch = Batch(policies: policies, standard: standard)
    var lines = PipedLines(limit: 1 << 20)
    let output = options.output
    var waiting: [UInt8] = []
    while let line = try nextLine(&lines) {
      let answer = line.map { batch.answer($0) } ?? Batch.tooLong
      answer.write(to: &waiting)
      waiting.append(UInt8(ascii: "\n"))
      if waiting.count > 1 << 16 || !lines.holdsLine {
        try output.write(waiting)
        waiting.removeAll(keepingCapacity: true)
      }
    }
    try output.write(waiting)
  }

  /// Returns the next line that is not blank, or nothing in place of one that is too long; none at
  /// the end.
  private func nextLine(_ lines: inout PipedLines) throws(ReadFailure) -> String?? {
    do {
      while case .text(let line) = try lines.next() {
        if line.contains(where: { !$0.isWhitespace }) { return line }
      }
      return nil
    } catch {
      guard error == .lineTooLong else { throw error }
      return .some(nil)
    }
  }
}
