internal import ArgumentParser
internal import PolicyRules
internal import StrictYAML
internal import Terminal
internal import Training

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
    let reports = try asked(content).map { $0.check() }
    let findings = (content.findings.filter(isAsked) + reports.flatMap(\.findings)).sorted()
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

  /// The policy that `--policy` names, or all.
  private func asked(_ content: Content) throws(Stop) -> [Policy] {
    guard let name = options.policy else { return content.policies }
    let hasFile = content.findings.contains { isOf(name, $0) }
    return hasFile && !content.policies.contains { $0.id == name }
      ? [] : [try content.policy(name)]
  }

  /// Returns whether a finding is of the policy that `--policy` names, or of no policy alone.
  private func isAsked(_ finding: Finding) -> Bool {
    guard let name = options.policy, finding.file.contains("policies/") else { return true }
    return isOf(name, finding)
  }

  private func isOf(_ name: String, _ finding: Finding) -> Bool {
    finding.file.hasSuffix("policies/\(name).yaml")
      || finding.file.hasSuffix("policies/\(name).txt")
  }

  private func show(_ report: PolicyReport) throws(WriteFailure) {
    let output = options.output
    let faults = report.findings.count { $0.severity == .error }
    try output.say(
      faults == 0 ? "sound." : "\(counted(faults, "fault")).", label: report.policy, tone: .strong)
    try output.say(
      "  Ranged over \(grouped(report.valid)) situations that can occur, of "
        + "\(grouped(report.situations)) that can be written: \(counted(report.facts, "fact")), "
        + "\(counted(report.values, "value")), "
        + "\(counted(report.impossible, "impossible combination")).")
    try output.say("  \(parts(of: report)).")
    try output.say("  Clauses: \(list(report.clauseCounts.map { "\(grouped($1)) \($0)" })).")
    try output.say("  Answers: \(list(report.answerCounts.map { "\(grouped($1)) \($0)" })).")
    for (weight, words) in [
      (PolicyReport.Weight.overruled, "never decide"), (.together, "never decide alone"),
    ] {
      let rules = report.grades.filter { $0.weight == weight }.map(\.rule)
      if !rules.isEmpty { try output.say("  Rules that \(words): \(list(rules)).") }
    }
  }

  private func parts(of report: PolicyReport) -> String {
    let parts = [
      (report.rules, "rule"), (report.duties, "duty"), (report.exceptions, "exception"),
      (report.conditions, "condition"), (report.acknowledged, "acknowledged overlap"),
      (report.silences, "silence"), (report.cases, "case"),
    ]
    // "Duty" is the one word whose plural is not formed by an s alone.
    return parts.map { count, noun in
      noun == "duty" && count != 1 ? "\(grouped(count)) duties" : counted(count, noun)
    }.joined(separator: ", ")
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
