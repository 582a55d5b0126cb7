internal import PolicyRules
internal import StrictYAML
internal import Training

/// Times `scenarios check` over a thousand generated files, from their bytes to all findings.
enum ScenarioBenchmark {
  static let files = 1000
  static let seed: UInt64 = 4
  static let bound = Duration.seconds(2)

  static func run() throws {
    let shipped = try ShippedPolicies()
    var generator = ScenarioGenerator(shipped.vocabulary, seed: seed)
    let sources = (1...files).map { generator.file(number: $0) }
    let clock = ContinuousClock()
    var loaded: (library: Library, findings: [Finding])?
    let loading = clock.measure {
      loaded = Library.load(
        scenarios: sources, courses: shipped.courses, vocabulary: shipped.vocabulary,
        policies: shipped.policies)
    }
    guard let loaded else { return }
    var findings: [Finding] = []
    let checking = clock.measure { findings = ScenarioAudit(loaded.library).findings }
    let items = loaded.library.scenarios.reduce(0) {
      $0 + $1.scenes.reduce(0) { $0 + $1.items.count }
    }
    let bytes = sources.reduce(0) { $0 + $1.bytes.count }
    let codes = Dictionary(grouping: findings + loaded.findings, by: \.code).mapValues(\.count)
    print(
      """
      scenarios: \(files) generated files (seed \(seed)), \(bytes / 1024) KiB, \
      \(loaded.library.scenarios.count) loaded, \(items) items, \(findings.count) findings
      scenarios: loading \(loading), checking \(checking), together \(loading + checking); \
      \(loading + checking < bound ? "within" : "OVER") the bound of \(bound)
      scenarios: \(codes.sorted { $0.value > $1.value }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
      """)
  }
}
