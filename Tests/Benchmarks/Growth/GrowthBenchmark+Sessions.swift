internal import FoundationEssentials
internal import Glibc
internal import PolicyRules
internal import StrictYAML
internal import Terminal
internal import Training

extension GrowthBenchmark {
  static func sessions(_ shipped: ShippedPolicies) -> [Growth] {
    [
      Growth("answers of a session") { size in
        let library = try library(
          [longScenario(scenes(["items:\n" + (0..<size).map(item).joined()]))], shipped)
        return {
          var session = Session(
            .preview(scenario: "long", seed: 1), in: library, under: library.policies[0])
          try play(&session, lines: ["a", ""], count: size * 2)
        }
      },
      Growth("scenes of a session") { size in
        let library = try library(
          [longScenario((0..<size).map { thought($0, of: size) }.joined())], shipped)
        return {
          var session = Session(
            .preview(scenario: "long", seed: 1), in: library, under: library.policies[0])
          try play(&session, lines: ["A thought."], count: size)
        }
      },
      Growth("scenarios to practise") { size in
        var generator = ScenarioGenerator(shipped.vocabulary, seed: 4)
        let library = try library((1...size).map { generator.file(number: $0) }, shipped)
        return {
          _ = Session(
            .practice(topic: "texting", roles: [], seed: 1), in: library,
            under: library.policies[0])
        }
      },
      Growth("lines that a session does not understand") { size in
        let library = try library([longScenario(scenes(["items:\n" + item(0)]))], shipped)
        return {
          var session = Session(
            .preview(scenario: "long", seed: 1), in: library, under: library.policies[0])
          try play(&session, lines: ["what", "help", "policy e-mail"], count: size)
        }
      },
      Growth("a long line in a session") { size in
        let library = try library([longScenario(scenes(["items:\n" + item(0)]))], shipped)
        let line = String(repeating: "word ", count: size)
        return {
          var session = Session(
            .preview(scenario: "long", seed: 1), in: library, under: library.policies[0])
          try play(&session, lines: ["", line, "policy \(line)", "note \(line)"], count: 4)
        }
      },
    ]
  }

  private static func thought(_ number: Int, of size: Int) -> String {
    let next = number + 1 == size ? "end" : "s\(number + 1)"
    let item = "{id: i\(number), kind: reflection, stem: So?}"
    return "  s\(number): {say: You wait., items: [\(item)], goto: \(next)}\n"
  }

  private static func library(_ files: [SourceFile], _ shipped: ShippedPolicies) throws -> Library {
    let (library, findings) = Library.load(
      scenarios: files, courses: shipped.courses, vocabulary: shipped.vocabulary,
      policies: shipped.policies)
    if library.scenarios.count < files.count { throw ShippedPolicies.Unloaded(findings: findings) }
    return library
  }

  private struct Unplayed: Error {}

  private static func play(_ session: inout Session, lines: [String], count: Int) throws {
    var now = Moment(milliseconds: 1_787_000_000_000, offset: -300)
    var answered = 0
    _ = session.handle(.began(at: now))
    for number in 0..<count {
      now = Moment(milliseconds: now.milliseconds + 1000, offset: -300)
      if !session.handle(.entered(lines[number % lines.count], at: now)).isEmpty { answered += 1 }
    }
    // A session that was over before would be quick.
    if answered < count / 2 { throw Unplayed() }
  }

  static func lines() -> [Growth] {
    [
      Growth("words of a text on the screen") { size in
        let text = String(repeating: "word ", count: size)
        return { _ = wrapped(text, to: 40) }
      },
      Growth("letters of a word on the screen") { size in
        let text = String(repeating: "ë", count: size)
        return { _ = wrapped(text, to: 40) }
      },
      Growth("characters that act") { size in
        let text = String(repeating: "\u{1B}[1m", count: size)
        return { _ = visible(text) }
      },
      Growth("lines of judge --batch", startsProgram: true) { size in
        let line = #"{"id":1,"facts":{"sender":"coach","channel":"text-message"}}"# + "\n"
        return try Judging(String(repeating: line, count: size)).run
      },
      Growth("one line of judge --batch", startsProgram: true) { size in
        let facts = (0..<size).map { "\"f\($0)\":\"a\"" }.joined(separator: ",")
        return try Judging("{\"facts\":{\(facts)}}\n").run
      },
      Growth("one line of judge --batch, in each other", startsProgram: true) { size in
        try Judging(String(repeating: "[", count: size) + "\n").run
      },
    ]
  }
}

/// Runs of the built program beside this one.
private struct Judging {
  private let input: URL
  private let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "tap-trainer").path

  init(_ text: String) throws {
    input = FileManager.default.temporaryDirectory.appending(path: "growth-batch")
    try Data(text.utf8).write(to: input)
  }

  func run() throws {
    let status = unsafe system("'\(program)' judge --batch <'\(input.path)' >/dev/null 2>&1")
    if status != 0, status != 512 { throw Failed() }
  }

  struct Failed: Error {}
}
