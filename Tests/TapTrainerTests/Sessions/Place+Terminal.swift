internal import TestSupport
internal import Testing

/// The program on a terminal, with the small content of the golden transcripts.
extension Place {
  /// Starts the program on a window of this width.
  func start(columns: UInt16 = 80, environment: [String: String] = [:]) throws -> PtyProcess {
    try PtyProcess(
      "tap-trainer",
      [
        "--no-color", "--records", records, "--content", "\(GoldenSession.folder)/Content",
        "--seed", "7", "--rehearse", "2026-08-19T14:40:00-05:00",
      ], environment: environment, directory: workdir, columns: columns, seconds: 60)
  }

  /// Starts it, and says who is there, a coach at Northfield; it then waits at the first screen.
  func atHome(
    name: String = "Dana Ortega", environment: [String: String] = [:]
  ) throws -> PtyProcess {
    let screen = try start(environment: environment)
    for line in ["10442", name, "2", "1"] {
      _ = try #require(try screen.prompted())
      screen.send("\(line)\r")
    }
    _ = try #require(try screen.prompted())
    return screen
  }

  /// Starts it, and goes on to the first item of the whole course.
  func atItem(environment: [String: String] = [:]) throws -> PtyProcess {
    let screen = try atHome(environment: environment)
    screen.send("start\r")
    _ = try #require(try screen.prompted())
    return screen
  }

  /// Leaves the first screen, and finds the terminal as it was.
  func leave(_ screen: PtyProcess) throws {
    screen.send("quit\r")
    try screen.expect("Goodbye.")
    #expect(try screen.wait() == 0)
    #expect(screen.isCooked)
  }
}
