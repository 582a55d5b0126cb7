internal import StrictYAML

/// The faults that keep content from being used.
public struct ContentFaults: Error, Hashable, Sendable {
  /// One sentence each, with its place, without a full stop.
  public let sentences: [String]

  /// Names faults.
  public init(_ sentences: [String]) {
    self.sentences = sentences
  }
}

extension Content {
  /// Throws where the vocabulary or a policy has a fault.
  public func checkFaults() throws(ContentFaults) {
    let faults = findings.filter { $0.severity == .error }
    if !faults.isEmpty { throw ContentFaults(faults.map(\.description)) }
  }

  /// Returns all scenarios and courses; throws where any file, policies' too, has a fault.
  public func wholeLibrary() throws(ContentFaults) -> Library {
    let found = library()
    let faults = (findings + (found?.findings ?? [])).sorted().filter { $0.severity == .error }
    guard let found, faults.isEmpty else { throw ContentFaults(faults.map(\.description)) }
    return found.library
  }

  /// Returns `findings` without those that may only follow from another file's fault: a word of a
  /// policy, or a course, that is there and did not load.
  func withoutConsequences(_ findings: [Finding]) -> [Finding] {
    var codes: Set<String> = []
    if policies.count < files.policyPaths.count {
      codes = ["unknown-policy", "unknown-topic", "unknown-name"]
    }
    let courses = files.displayed("courses.yaml")
    if findings.contains(where: { $0.file == courses && $0.severity == .error }) {
      codes.insert("unknown-course")
    }
    return findings.filter { !codes.contains($0.code) }
  }
}
