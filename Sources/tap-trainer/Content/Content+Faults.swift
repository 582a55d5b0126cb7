internal import StrictYAML
internal import Training

extension Content {
  /// Returns all scenarios and courses; faults of any file, policies' too, end the command.
  func wholeLibrary() throws(Stop) -> Library {
    let found = library()
    let faults = (findings + (found?.findings ?? [])).sorted().filter { $0.severity == .error }
    guard let found, faults.isEmpty else { throw Stop(.faults, faults.map(\.description)) }
    return found.library
  }

  /// Returns `findings` without those that may only follow from another file's fault: a word of a
  /// policy, or a course, that is there and did not load.
  func withoutConsequences(_ findings: [Finding]) -> [Finding] {
    var codes: Set<String> = []
    if policies.count < source.policyPaths.count {
      codes = ["unknown-policy", "unknown-topic", "unknown-name"]
    }
    let courses = source.displayed("courses.yaml")
    if findings.contains(where: { $0.file == courses && $0.severity == .error }) {
      codes.insert("unknown-course")
    }
    return findings.filter { !codes.contains($0.code) }
  }
}

extension ContentSource {
  /// Returns what keeps files from being read as YAML, where there is no vocabulary to read them by.
  func syntaxFaults() -> [Finding] {
    (policyPaths + scenarioPaths + paths.filter { $0 == "courses.yaml" }).compactMap { path in
      do throws(Finding) {
        _ = try compose(try read(path))
        return nil
      } catch {
        return error
      }
    }
  }
}
