internal import PolicyRules
internal import StrictYAML
internal import Training

@testable internal import tap_trainer

extension FuzzTarget {
  /// The vocabulary's loader; what loads can judge a situation of each value.
  static let vocabulary = FuzzTarget("vocabulary") { bytes in
    let loaded = Vocabulary.load(SourceFile(path: "vocabulary.yaml", bytes: bytes))
    for finding in loaded.findings { check(finding, in: bytes) }
    promise(loaded.value != nil || !loaded.findings.isEmpty, "nothing is read and nothing said")
    for definition in loaded.value?.facts ?? [] {
      for value in definition.fact.values {
        var facts = Facts()
        facts[definition.fact] = [value]
        _ = try? loaded.value?.situation(facts)
      }
    }
  }

  /// The policy loader over a small vocabulary; what loads is proven, and judges.
  static let policy = FuzzTarget("policy") { bytes in
    let vocabulary = Sample.smallVocabulary
    let loaded = Policy.load(
      SourceFile(path: "policies/p.yaml", bytes: bytes), text: Sample.text, digest: "00",
      vocabulary: vocabulary)
    for finding in loaded.findings {
      // What is wanting may stand in the policy's own text, not in its rules.
      check(finding, in: finding.file == Sample.text.path ? Sample.text.bytes : bytes)
    }
    promise(loaded.value != nil || !loaded.findings.isEmpty, "nothing is read and nothing said")
    guard let policy = loaded.value else { return }
    let report = policy.check()
    promise(report.answers.values.reduce(0, +) == report.valid, "not each situation has an answer")
    for definition in vocabulary.facts {
      for value in definition.fact.values {
        var facts = Facts()
        facts[definition.fact] = [value]
        if let situation = try? vocabulary.situation(facts) { _ = policy.ruling(on: situation) }
      }
    }
  }

  /// The scenario loader; what loads can be played to its end.
  static let scenario = FuzzTarget("scenario") { bytes in
    let file = SourceFile(path: "texting/s.yaml", bytes: bytes)
    let (library, findings) = Library.load(
      scenarios: [file], courses: nil, vocabulary: Sample.vocabulary,
      policies: Sample.shipped.policies)
    for finding in findings { check(finding, in: bytes) }
    guard let scenario = library.scenarios.first else {
      return promise(!findings.isEmpty, "nothing is read and nothing said")
    }
    for policy in library.policies {
      var game = Game(
        Session(.preview(scenario: scenario.id, seed: 3), in: library, under: policy))
      game.playOn(turns: 2000)
      promise(game.isOver, "the scenario has no end under `\(policy.id)`")
    }
  }

  /// The loader of courses; what loads has seasons, topics and an end.
  static let courses = FuzzTarget("courses") { bytes in
    let file = SourceFile(path: "courses.yaml", bytes: bytes)
    let (library, findings) = Library.load(
      scenarios: [], courses: file, vocabulary: Sample.vocabulary,
      policies: Sample.shipped.policies)
    for finding in findings { check(finding, in: bytes) }
    for course in library.courses {
      for number in [Int.min, -1, 20_513, 20_878, Int.max] {
        let day = Day(number: number)
        let season = course.season(on: day) ?? course.nextSeason(after: day)
        _ = course.validUntil(finishedOn: day, in: season)
      }
      _ = course.topics(for: course.roles)
    }
  }

  /// Who sits at a machine: what is read can be kept, and is read again.
  static let profile = FuzzTarget("profile") { bytes in
    let file = SourceFile(path: "profile.yaml", bytes: bytes)
    guard let profile = try? Profile(file) else { return }
    let person = profile.person
    let texts = [person.staffID, person.name, person.email, person.site, person.organization]
    guard !(texts + person.roles).joined().unicodeScalars.contains(where: Visible.acts) else {
      return
    }
    let again = try? Profile(SourceFile(path: "profile.yaml", text: profile.text))
    promise(again == profile, "a profile reads back otherwise: \(profile.text)")
  }
}
