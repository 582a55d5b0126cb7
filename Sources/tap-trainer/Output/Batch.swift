internal import FoundationEssentials
internal import PolicyRules
internal import StrictYAML

/// Answers lines of JSON, one line for each.
struct Batch {
  let policies: [Policy]
  let standard: Policy
  private let decoder = JSONDecoder()
  private let clauses: [String: [String: JSON]]

  init(policies: [Policy], standard: Policy) {
    self.policies = policies
    self.standard = standard
    clauses = Dictionary(
      policies.map { ($0.id, $0.writtenClauses) }, uniquingKeysWith: { first, _ in first })
  }

  /// The answer to a line that is too long to be read.
  static let tooLong = JSON.members([
    "id": .null, "error": .string("the line is longer than 1048576 bytes"),
  ])

  /// Returns the ruling, or what keeps `line` from being judged.
  func answer(_ line: String) -> JSON {
    let data = Data(line.utf8)
    do {
      return judge(try decoder.decode(BatchRequest.self, from: data))
    } catch {
      let id = (try? decoder.decode(BatchIdentifier.self, from: data))?.id
      return failure(id, Batch.sentence(for: error))
    }
  }

  private func judge(_ request: BatchRequest) -> JSON {
    let name = request.policy ?? standard.id
    guard let policy = policies.first(where: { $0.id == name }) else {
      let help = suggestion(for: name, in: policies.map(\.id))
      return failure(request.id, joined("unknown policy `\(name)`", help))
    }
    var facts = Facts()
    for (name, words) in request.facts.sorted(by: { $0.key < $1.key }) {
      do {
        try facts.state(name, words.list, of: policy.vocabulary)
      } catch {
        return failure(request.id, error.description)
      }
    }
    do {
      let ruling = policy.ruling(on: try policy.vocabulary.situation(facts))
      let head = [
        JSON.Member(name: "id", value: request.id?.json ?? .null),
        JSON.Member(name: "policy", value: .string(policy.id)),
      ]
      return ruling.json(policy, head: head, clauses: clauses[policy.id] ?? [:])
    } catch {
      return failure(request.id, error.sentence(policy.vocabulary))
    }
  }

  private func failure(_ id: BatchRequest.Identifier?, _ sentence: String) -> JSON {
    .members(["id": id?.json ?? .null, "error": .string(sentence)])
  }

  private static func sentence(for error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, _): "the line has no `\(key.stringValue)`"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "`\(context.codingPath.map(\.stringValue).joined(separator: "."))` has the wrong form; "
        + "a line is {\"id\": ..., \"policy\": ..., \"facts\": {\"sender\": \"coach\", ...}}"
    default: "the line is not JSON"
    }
  }
}
