public import PolicyRules
public import StrictYAML

/// All content: what the policies say, what the scenarios ask, and what the courses hold.
public struct Library: Sendable {
  /// The words of all of it.
  public let vocabulary: Vocabulary
  /// The schools' policies.
  public let policies: [Policy]
  /// The scenarios that have no fault, in the order of their names.
  public let scenarios: [Scenario]
  /// The courses that have no fault, in the file's order.
  public let courses: [Course]
  /// The items that can be marked.
  let fairItems = FairItems()

  /// Returns the course called `id`, if there is one.
  public func course(_ id: String) -> Course? { courses.first { $0.id == id } }

  /// Returns the scenario called `id`, if there is one.
  public func scenario(_ id: String) -> Scenario? { scenarios.first { $0.id == id } }

  /// Returns the roles called `names`; what the vocabulary does not know is left out.
  public func roles(_ names: [String]) -> [Value] {
    names.compactMap { vocabulary.role($0) }
  }

  /// Returns the content of `files` with every fault of every file; what has faults is left out.
  ///
  /// - Parameters:
  ///   - files: The scenarios, one a file.
  ///   - courseFile: The courses, where there are any.
  ///   - vocabulary: The words that facts and values have.
  ///   - policies: The schools' policies.
  /// - Returns: What has no fault, and the faults and doubts in the order of files and places.
  public static func load(
    scenarios files: [SourceFile], courses courseFile: SourceFile?, vocabulary: Vocabulary,
    policies: [Policy]
  ) -> (library: Library, findings: [Finding]) {
    let (courses, courseFindings) = courses(
      courseFile, Known(vocabulary: vocabulary, policies: policies, courses: []))
    let known = Known(
      vocabulary: vocabulary, policies: policies, courses: courses.map(\.id) + ["practice"])
    var findings = courseFindings
    var scenarios: [Scenario] = []
    for file in files {
      let (scenario, found) = Scenario.load(file, known)
      findings += found
      if let scenario { scenarios.append(scenario) }
    }
    findings += misplaced(scenarios) + repeated(scenarios)
    let library = Library(
      vocabulary: vocabulary, policies: policies, scenarios: scenarios.sorted { $0.id < $1.id },
      courses: courses)
    return (library, findings.sorted())
  }

  private static func courses(_ file: SourceFile?, _ known: Known) -> ([Course], [Finding]) {
    guard let file else { return ([], []) }
    do {
      let root = try compose(file)
      var reader = CourseReader(file: file.path, known: known)
      return (reader.courses(root), reader.words.findings.list)
    } catch {
      return ([], [error])
    }
  }
}

extension Scenario {
  /// Returns the scenario of `file` with every fault of it.
  static func load(_ file: SourceFile, _ known: Known) -> (Scenario?, [Finding]) {
    do {
      let root = try compose(file)
      var reader = ScenarioReader(file: file.path, known: known)
      return (reader.scenario(root), reader.findings.list)
    } catch {
      return (nil, [error])
    }
  }
}
