internal import PolicyRules
internal import StrictYAML

extension GrowthBenchmark {
  static func policies(_ shipped: ShippedPolicies) -> [Growth] {
    clauses(shipped) + rules(shipped)
  }

  private static func clauses(_ shipped: ShippedPolicies) -> [Growth] {
    func words(_ size: Int) -> String { String(repeating: "word ", count: size) }
    return [
      policy("clauses", shipped, text: { sentences($0) }) { size in
        ["clauses": (0..<size).map { clause($0, sentence($0)) }]
      },
      policy("clauses that are not in the text", shipped, text: { sentences($0, "stood") }) {
        size in
        ["clauses": (0..<size).map { clause($0, sentence($0)) }]
      },
      policy("sentences without a clause", shipped, text: { sentences($0) }) { size in
        ["clauses": (0..<size / 2).map { clause($0, sentence($0 * 2)) }]
      },
      policy("words of a clause that goes astray", shipped, text: { words($0) + "Yes." }) { size in
        ["clauses": [clause(0, words(size) + "No.")]]
      },
      policy("unknown topics among many", shipped) { size in
        let topics = (0..<size / 2).map { "t\($0): T" }.joined(separator: ", ")
        return [
          "topics": ["  {\(topics)}"],
          "clauses": (0..<size / 2).map { clause($0, "Yes.", topic: "x\($0)") },
        ]
      },
    ]
  }

  private static func rules(_ shipped: ShippedPolicies) -> [Growth] {
    [
      policy("rules", shipped) { ["rules": (0..<$0).map { rule("r\($0)") }] },
      policy("rules with unknown clauses", shipped) { size in
        ["rules": (0..<size).map { rule("r\($0)", clause: "x\($0)") }]
      },
      policy("unknown exceptions among many", shipped) { size in
        [
          "rules": (0..<size / 2).map { rule("r\($0)", ", unless: x\($0)") },
          "exceptions": (0..<size / 2).map { rule("e\($0)") },
        ]
      },
      policy("unknown readings among many", shipped) { size in
        [
          "readings": (0..<size / 2).map { reading($0) },
          "rules": (0..<size / 2).map { rule("r\($0)", ", reading: {x\($0): a}") },
        ]
      },
      policy("acknowledgements of unknown rules", shipped) { size in
        [
          "rules": (0..<100).map { rule("r\($0)") },
          "acknowledged": (0..<size).map { "  - {stricter: x\($0), over: y\($0), because: B}" },
        ]
      },
      policy("cases", shipped) { size in
        [
          "rules": [rule("r")],
          "cases": (0..<size).map {
            "  - {id: k\($0), story: S, facts: {channel: email}, verdict: acceptable}"
          },
        ]
      },
    ]
  }

  /// A policy with these parts, and what is missing besides.
  private static func policy(
    _ name: String, _ shipped: ShippedPolicies, text: @escaping (Int) -> String = { _ in "Yes." },
    _ parts: @escaping (Int) -> [String: [String]]
  ) -> Growth {
    Growth(name) { size in
      let least = ["topics": ["  {t: T}"], "clauses": [clause(0, "Yes.")]]
      let all = least.merging(parts(size)) { $1 }
      let body = all.map { "\($0):\n\($1.joined(separator: "\n"))\n" }.joined()
      let file = SourceFile(path: "p.yaml", text: head + body)
      let words = SourceFile(path: "p.txt", text: "S " + text(size))
      return { _ = Policy.load(file, text: words, digest: "00", vocabulary: shipped.vocabulary) }
    }
  }

  private static let head = """
    format: tap-policy/1
    id: p
    title: P
    organization: P
    version: "1"
    text: p.txt
    digest: "00"
    fallback: c0
    names: {school: P}

    """

  private static func sentence(_ number: Int, _ verb: String = "stands") -> String {
    "Sentence \(number) \(verb)."
  }

  private static func sentences(_ size: Int, _ verb: String = "stands") -> String {
    (0..<size).map { sentence($0, verb) }.joined(separator: " ")
  }

  private static func clause(_ number: Int, _ text: String, topic: String = "t") -> String {
    "  - {id: c\(number), section: S, topic: \(topic), status: encoded, text: \(text)}"
  }

  private static func rule(_ id: String, clause: String = "c0", _ more: String = "") -> String {
    "  - {id: \(id), clause: \(clause), when: {channel: email}, then: acceptable, say: S\(more)}"
  }

  private static func reading(_ number: Int) -> String {
    "  - {id: q\(number), clauses: c0, question: Q, ways: {a: A, b: B}, adopted: a, because: B}"
  }
}
