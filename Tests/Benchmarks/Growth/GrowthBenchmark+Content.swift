internal import PolicyRules
internal import StrictYAML
internal import Training

extension GrowthBenchmark {
  static func vocabularies() -> [Growth] {
    func vocabulary(_ name: String, _ body: @escaping (Int) -> String) -> Growth {
      Growth(name) { size in
        let text = "format: tap-vocabulary/1\nfacts:\n" + body(size)
        let file = SourceFile(path: "vocabulary.yaml", text: text)
        return { _ = Vocabulary.load(file) }
      }
    }
    let two = "  a: {means: A, values: {x: X, y: Y}}\n  b: {means: B, values: {x: X, y: Y}}\n"
    return [
      vocabulary("facts of a vocabulary") { size in
        (0..<size).map { "  f\($0): {means: F, values: {x: X, y: Y}}\n" }.joined()
      },
      vocabulary("values of a fact") { size in
        "  f: {means: F, values: {\((0..<size).map { "v\($0): V" }.joined(separator: ", "))}}\n"
      },
      vocabulary("impossible combinations") { size in
        two + "impossible:\n"
          + (0..<size).map { _ in "  - {facts: {a: x, b: y}, because: B}\n" }.joined()
      },
      vocabulary("impossible combinations of unknown facts") { size in
        two + "impossible:\n"
          + (0..<size).map { "  - {facts: {a\($0): x, b\($0): y}, because: B}\n" }.joined()
      },
    ]
  }

  static func courses(_ shipped: ShippedPolicies) -> [Growth] {
    func courses(_ name: String, _ body: @escaping (Int) -> [String]) -> Growth {
      Growth(name) { size in
        let text = "format: tap-courses/1\ncourses:\n" + body(size).joined()
        let file = SourceFile(path: "courses.yaml", text: text)
        return {
          _ = Library.load(
            scenarios: [], courses: file, vocabulary: shipped.vocabulary,
            policies: shipped.policies)
        }
      }
    }
    return [
      courses("courses") { size in (0..<size).map { course($0) } },
      courses("topics of a course") { size in
        [course(0, topics: "all: [\((0..<size).map { "t\($0)" }.joined(separator: ", "))]")]
      },
      courses("seasons of a course") { size in
        let seasons = (0..<size).map {
          "{id: s\($0), title: S, opens: 08-01, due: 09-01, ends: 12-01}"
        }
        return [course(0, ", seasons: [\(seasons.joined(separator: ", "))]")]
      },
    ]
  }

  private static func course(_ number: Int, topics: String = "", _ more: String = "") -> String {
    "  - {id: c\(number), title: T, about: A, mode: full, roles: all, minutes: 9, valid-months: 9,"
      + " topics: {\(topics)}\(more)}\n"
  }

  static func scenarios(_ shipped: ShippedPolicies) -> [Growth] {
    [
      Growth("scenarios") { size in
        var generator = ScenarioGenerator(shipped.vocabulary, seed: 4)
        let files = (1...size).map { generator.file(number: $0) }
        return { load(files, shipped) }
      },
      scenario("items of a scenario", shipped) { size in
        scenes(["items:\n" + (0..<size).map(item).joined()])
      },
      scenario("scenes of a scenario", shipped) { size in
        scenes((0..<size).map { "goto: s\($0 + 1)" })
      },
      scenario("unknown scenes among many", shipped) { size in
        scenes((0..<size).map { "goto: x\($0)" })
      },
      scenario("expectations of unknown items", shipped) { size in
        scenes(["items:\n\(item(0))"]) + "expect:\n  imsa: {"
          + (0..<size).map { "x\($0): a" }.joined(separator: ", ") + "}\n"
      },
      scenario("names of a school in a text", shipped) { size in
        scenes(
          ["items:\n\(item(0))"],
          say: "At " + String(repeating: "{{school}} {{schol}} ", count: size))
      },
    ]
  }

  private static func load(_ files: [SourceFile], _ shipped: ShippedPolicies) {
    _ = Library.load(
      scenarios: files, courses: shipped.courses, vocabulary: shipped.vocabulary,
      policies: shipped.policies)
  }

  private static func scenario(
    _ name: String, _ shipped: ShippedPolicies, _ scenes: @escaping (Int) -> String
  ) -> Growth {
    Growth(name) { size in
      let file = longScenario(scenes(size))
      return { load([file], shipped) }
    }
  }

  static func longScenario(_ scenes: String) -> SourceFile {
    SourceFile(
      path: "Scenarios/texting/long.yaml",
      text: """
        format: tap-scenario/1
        id: long
        revision: 1
        title: T
        topic: texting
        roles: all
        courses: onboarding
        start: s0
        scenes:
        \(scenes)
        """)
  }

  /// Scenes with these lines.
  static func scenes(_ bodies: [String], say: String = "You wait.") -> String {
    bodies.enumerated().map { number, body in
      if body.hasPrefix("goto") { return "  s\(number): {say: \(say), \(body)}\n" }
      let lines = body.split(separator: "\n").map { "    \($0)\n" }.joined()
      let facts =
        "facts: {sender: teacher, recipient: student, channel: social-media, account: personal, action: accept-friend-request}"
      return "  s\(number):\n    say: \(say)\n    \(facts)\n\(lines)    goto: end\n"
    }.joined()
  }

  static func item(_ number: Int) -> String {
    "  - {id: i\(number), kind: verdict, stem: So?, with: {purpose: personal}}\n"
  }

  static func yaml() -> [Growth] {
    func text(_ name: String, _ text: @escaping (Int) -> String) -> Growth {
      Growth(name) { size in
        let file = SourceFile(path: "f", text: text(size))
        return { _ = try? compose(file) }
      }
    }
    return [
      text("YAML values") { size in (0..<size).map { "k\($0): [a, b]\n" }.joined() },
      text("YAML on one line") { size in
        "{" + (0..<size).map { "k\($0): [a, b]" }.joined(separator: ", ") + "}\n"
      },
      text("YAML brackets in each other") { String(repeating: "[", count: $0 * 10) },
      text("YAML braces in each other") { String(repeating: "{a: ", count: $0 * 10) },
      text("YAML dashes in each other") { String(repeating: "- ", count: $0 * 10) },
      text("a long YAML text") { "a: |\n" + String(repeating: "  Some words.\n", count: $0) },
      text("a quoted YAML text") {
        "a: \"" + String(repeating: "Some\\twords ", count: $0) + "\"\n"
      },
    ]
  }
}
