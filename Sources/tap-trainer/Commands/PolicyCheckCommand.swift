internal import ArgumentParser
internal import PolicyRules
internal import StrictYAML
internal import Terminal

/// Proves the policies over all situations that can occur.
struct PolicyCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Prove the policies sound, over every situation there can be.",
    discussion: "Exit code 0: sound. 2: faults were found; each is named with its place.")

  @Flag(help: "Answer in JSON.")
  var json = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    let content = try Content.load(options)
    let reports = content.policies.map { $0.check() }
    let findings = (content.findings + reports.flatMap(\.findings)).sorted()
    if json {
      try options.output.write(
        JSON.members([
          "policies": .array(reports.map(\.json)), "findings": .array(findings.map(\.json)),
        ]))
    } else {
      for finding in findings { try options.errors.write("\(finding)\n") }
      for report in reports { try show(report) }
    }
    if findings.contains(where: { $0.severity == .error }) { throw Stop(.faults) }
  }

  private func show(_ report: PolicyReport) throws(WriteFailure) {
    let output = options.output
    let faults = report.findings.count { $0.severity == .error }
    try output.say(
      faults == 0 ? "sound." : "\(faults) faults.", label: report.policy, tone: .strong)
    try output.say(
      "  Ranged over \(report.valid) situations that can occur, of \(report.situations) that can be "
        + "written: \(report.facts) facts, \(report.values) values, \(report.impossible) impossible "
        + "combinations.")
    try output.say(
      "  \(report.rules) rules, \(report.duties) duties, \(report.exceptions) exceptions, "
        + "\(report.conditions) conditions, \(report.acknowledged) acknowledged overlaps, "
        + "\(report.silences) silences, \(report.cases) cases.")
    try output.say("  Clauses: \(list(report.clauseCounts.map { "\($1) \($0)" })).")
    try output.say("  Answers: \(list(report.answerCounts.map { "\($1) \($0)" })).")
    for (weight, words) in [
      (PolicyReport.Weight.overruled, "never decide"), (.together, "never decide alone"),
    ] {
      let rules = report.grades.filter { $0.weight == weight }.map(\.rule)
      if !rules.isEmpty { try output.say("  Rules that \(words): \(list(rules)).") }
    }
  }
}

extension PolicyReport {
  /// The clauses by status, in the order of the statuses.
  var clauseCounts: [(String, Int)] {
    Clause.Status.allCases.compactMap { status in
      clauses[status].map { (status.rawValue, $0) }
    }
  }

  /// The valid situations by answer, from the best to the worst, silence last.
  var answerCounts: [(String, UInt128)] {
    (Verdict.allCases.map { Answer.verdict($0) } + [.notCovered]).compactMap { answer in
      answers[answer].map { (answer.word, $0) }
    }
  }

  fileprivate var json: JSON {
    .members([
      "policy": .string(policy), "facts": .integer(facts), "situations": .count(situations),
      "valid": .count(valid), "rules": .integer(rules + duties + exceptions),
      "verdicts": .object(
        answerCounts.map { JSON.Member(name: $0.0, value: .count($0.1)) }),
      "clauses": .object(clauseCounts.map { JSON.Member(name: $0.0, value: .integer($0.1)) }),
      "acknowledged": .integer(acknowledged),
    ])
  }
}

extension Finding {
  /// The finding as checks give it in JSON.
  var json: JSON {
    .members([
      "file": .string(file), "line": .integer(position.line), "column": .integer(position.column),
      "code": .string(code), "severity": .string(severity.rawValue),
      "message": .string(joined(message, help)),
    ])
  }
}
