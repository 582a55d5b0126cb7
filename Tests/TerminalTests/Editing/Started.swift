internal import TestSupport

/// Starts `echo-lines` on a terminal and waits for its prompt; colour would split what is expected.
func started(
  _ arguments: String..., environment: [String: String] = [:], directory: Workdir? = nil,
  columns: UInt16 = 80
) throws -> PtyProcess {
  let terminal = try PtyProcess(
    "echo-lines", arguments + ["--no-color"], environment: environment, directory: directory,
    columns: columns)
  try terminal.expect("tap>")
  return terminal
}
