internal import ArgumentParser
internal import Glibc
internal import Terminal

/// The options that every command has.
struct CommonOptions: ParsableArguments {
  @Option(help: "A folder with vocabulary, policies, courses and scenarios.")
  var content: String?

  @Option(help: "The folder that records are kept in.")
  var records: String?

  @Option(help: "The policy to go by, such as imsa (or set TAP_TRAINER_POLICY).")
  var policy: String?

  @Flag(help: "Plain text: no colour, no cursor movement.")
  var plain = false

  @Flag(help: "No colour.")
  var noColor = false

  /// The same, where nothing is left to be read from the command line.
  var settings: Settings {
    Settings(content: content, records: records, policy: policy, plain: plain, noColor: noColor)
  }

  /// Where data goes.
  var output: Console { settings.output }

  /// Where faults go.
  var errors: Console { settings.errors }

  /// The policy that was asked for, on the line or in the environment.
  var askedPolicy: String? { settings.askedPolicy }
}

/// Returns the environment's variable `name`; an empty one counts as missing.
func environment(_ name: String) -> String? {
  guard let text = unsafe getenv(name), unsafe text.pointee != 0 else { return nil }
  return unsafe String(cString: text)
}
