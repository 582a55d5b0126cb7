internal import StrictYAML

/// Judges lines of JSON, one answer for each.
public struct Batch: Sendable {
  private let policies: [Policy]
  private let standard: Policy
  private let clauses: [String: [String: JSON]]

  /// Judges by `policies`, and by `standard` where a line names none.
  public init(policies: [Policy], standard: Policy) {
    self.policies = policies
    self.standard = standard
    clauses = Dictionary(
      policies.map { ($0.id, $0.writtenClauses) }, uniquingKeysWith: { first, _ in first })
  }

  /// The answer to a line that is too long to be read.
  public static let tooLong = failure(.null, "the line is longer than 1048576 bytes")

  /// Returns the ruling, or what keeps `line` from being judged.
  public func answer(_ line: String) -> JSON {
    do {
      return judge(try BatchRequest(line))
    } catch {
      return Batch.failure(error.id, error.sentence)
    }
  }

  private func judge(_ request: BatchRequest) -> JSON {
    let name = request.policy ?? standard.id
    guard let policy = policies.first(where: { $0.id == name }) else {
      let help = suggestion(for: name, in: policies.map(\.id))
      return Batch.failure(request.id, joined("unknown policy \(ticked(name))", help))
    }
    var facts = Facts()
    for (name, words) in request.facts {
      do {
        try facts.state(name, words, of: policy.vocabulary)
      } catch {
        return Batch.failure(request.id, error.description)
      }
    }
    do {
      let ruling = policy.ruling(on: try policy.vocabulary.situation(facts))
      let head = [
        JSON.Member(name: "id", value: request.id),
        JSON.Member(name: "policy", value: .string(policy.id)),
      ]
      return ruling.json(policy, head: head, clauses: clauses[policy.id] ?? [:])
    } catch {
      return Batch.failure(request.id, policy.vocabulary.clash(error))
    }
  }

  private static func failure(_ id: JSON, _ sentence: String) -> JSON {
    .members(["id": id, "error": .string(sentence)])
  }
}
