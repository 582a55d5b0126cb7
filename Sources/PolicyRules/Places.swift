internal import StrictYAML

/// Where the parts of a policy stand in its file.
struct Places: Sendable {
  /// The file's path.
  var file: String
  /// Where each rule, duty or exception begins, by its place in the policy.
  var rules: [Position] = []
  /// Where each requirement begins.
  var requirements: [[Position]] = []
  /// Where each clause begins.
  var clauses: [Position] = []
  /// Where each case begins.
  var cases: [Position] = []
  /// Where each acknowledgement begins.
  var acknowledged: [Position] = []
  /// Where each silence begins.
  var silences: [Position] = []
  /// Where the fallback is named.
  var fallback = Position.start
}
