internal import PolicyRules
internal import StrictYAML

/// Whether every course has something to ask on each of its topics, and siblings for a retake.
struct SiblingAudit {
  let library: Library

  /// A retake asks two items at least, and those that were missed come last.
  static let enough = 4

  var findings: [Finding] {
    guard !library.scenarios.isEmpty else { return [] }
    return library.courses.flatMap { course in
      library.policies.flatMap { policy in
        course.roles.flatMap { findings(course, policy, $0) }
      }
    }
  }

  private func findings(_ course: Course, _ policy: Policy, _ role: Value) -> [Finding] {
    let scenarios = library.scenarios.enumerated().filter { _, scenario in
      scenario.isFor(policy: policy.id) && scenario.isFor(roles: [role])
        && scenario.courses.contains(course.id)
    }
    let topics = scenarios.flatMap { index, scenario in
      scenario.placements(at: index).map { library.item($0) }
        .filter { $0.isFor(policy: policy.id) }.map(\.topic)
    }
    return course.topics(for: [role]).compactMap { topic in
      let count = topics.count { $0 == topic }
      guard count < Self.enough else { return nil }
      return Finding(
        file: course.file, position: course.position, severity: count == 0 ? .error : .warning,
        code: "few-siblings",
        message:
          "\(ticked(course.id)) has \(counted(count, "item")) on \(ticked(topic)) for \(ticked(library.vocabulary[role].name)) under \(ticked(policy.id)), and a retake needs \(Self.enough)",
        help: "add scenarios on the topic")
    }
  }
}
