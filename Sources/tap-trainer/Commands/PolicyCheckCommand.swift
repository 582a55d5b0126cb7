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
      for report in reports { try options.output.say(report.paragraphs) }
    }
    if findings.contains(where: { $0.severity == .error }) { throw Stop(.faults) }
  }

  /// The policy that `--policy` names, or all.
  private func asked(_ content: Content) throws -> [Policy] {
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
}
