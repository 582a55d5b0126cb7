internal import ArgumentParser
internal import PolicyRules
internal import StrictYAML
internal import Terminal
internal import Training

/// Checks that every question is fair, and every way through every scenario ends.
struct ScenariosCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find everything wrong with the scenarios, in one run.",
    discussion:
      "Every scenario is checked under every policy. Exit code 0: nothing wrong. 2: faults were found; each is named with its place."
  )

  @Flag(help: "Answer in JSON.")
  var json = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    let content = try Content.load(options)
    var findings = content.findings
    var count = 0
    if let (library, found) = content.library() {
      findings += found + ScenarioAudit(library).findings
      count = library.scenarios.count
    }
    findings.sort()
    if json {
      try options.output.write(
        .members([
          "scenarios": .integer(count), "findings": .array(findings.map(\.json)),
        ]))
    } else {
      for finding in findings { try options.errors.write("\(finding)\n") }
      try options.output.say(summary(count, findings))
    }
    if findings.contains(where: { $0.severity == .error }) { throw Stop(.faults) }
  }

  private func summary(_ count: Int, _ findings: [Finding]) -> String {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count - errors
    return "\(counted(count, "scenario")) looked at: \(counted(errors, "fault")), "
      + "\(counted(warnings, "doubt"))."
  }
}
