internal import Terminal

/// What the command line asks of every command.
struct Settings {
  /// A folder with vocabulary, policies, courses and scenarios.
  var content: String?
  /// The folder that records are kept in.
  var records: String?
  /// The policy to go by.
  var policy: String?
  /// Whether plain text is asked for.
  var plain = false
  /// Whether text without colour is asked for.
  var noColor = false

  /// Where data goes.
  var output: Console { Console(descriptor: 1, plain: plain, noColor: noColor) }

  /// Where faults go.
  var errors: Console { Console(descriptor: 2, plain: plain, noColor: noColor) }

  /// The policy that was asked for, on the line or in the environment.
  var askedPolicy: String? { policy ?? environment("TAP_TRAINER_POLICY") }
}
