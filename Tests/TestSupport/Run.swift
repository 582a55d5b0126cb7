internal import Glibc

/// One run of a built program without a terminal: `try Run("judge", "sender=coach").finish()`.
public struct Run {
  /// The program did not end in time.
  public struct TookTooLong: Error, CustomStringConvertible {
    /// What was run and what it had written.
    public let description: String
  }

  private var launch: Launch
  private var input: [UInt8] = []
  private var limit = 60.0
  private var workdir: Workdir?
  /// After how many bytes of output, and how much later, the program is killed.
  var death: (bytes: Int, seconds: Double)?

  /// Describes a run of `program`, by its name among the products or by its path, with `arguments`
  /// and nothing on its input.
  public init(_ arguments: String..., program: String = "tap-trainer") {
    launch = Launch(
      path: program.hasPrefix("/") ? program : "\(productsDirectory)/\(program)",
      arguments: arguments,
      environment: Launch.environment(adding: [:]))
  }

  /// Adds arguments after those that are there.
  public func adding(_ arguments: [String]) -> Run {
    with { $0.launch.arguments += arguments }
  }

  /// Runs in `workdir`, which is the home folder too.
  public func `in`(_ workdir: Workdir) -> Run {
    with {
      $0.workdir = workdir
      $0.launch.directory = workdir.path
      $0.launch.environment["HOME"] = workdir.path
    }
  }

  /// Gives the program `text` to read.
  public func stdin(_ text: String) -> Run {
    stdin(Array(text.utf8))
  }

  /// Gives the program `bytes` to read.
  public func stdin(_ bytes: [UInt8]) -> Run {
    with { $0.input = bytes }
  }

  /// Sets environment variables besides `PATH`, `LANG` and `HOME`, or other ones for these.
  public func environment(_ variables: [String: String]) -> Run {
    with { $0.launch.environment.merge(variables) { $1 } }
  }

  /// Ends the program after `seconds`, instead of 60.
  public func within(seconds: Double) -> Run {
    with { $0.limit = seconds }
  }

  /// Runs the program to its end.
  public func finish() throws -> Finished {
    let pipes = [try Pipe(), try Pipe(), try Pipe()]
    let child = try Child(
      launch, descriptors: [pipes[0].reading, pipes[1].writing, pipes[2].writing])
    pipes[0].closeReading()
    pipes[1].closeWriting()
    pipes[2].closeWriting()
    var exchange = Exchange(pipes: pipes, input: input)
    let end = now() + limit
    while exchange.step(until: end), now() < end {
      guard let death, exchange.output.count >= death.bytes else { continue }
      usleep(UInt32(death.seconds * 1e6))
      child.end()
    }
    while !child.hasEnded() {
      guard now() < end else { throw tookTooLong(exchange) }
      usleep(1000)
    }
    return Finished(
      String(decoding: exchange.output, as: UTF8.self),
      errors: String(decoding: exchange.errors, as: UTF8.self), status: child.status ?? -1)
  }

  private func with(_ change: (inout Run) -> Void) -> Run {
    var copy = self
    change(&copy)
    return copy
  }

  private func tookTooLong(_ exchange: Exchange) -> TookTooLong {
    let written = String(decoding: exchange.output + exchange.errors, as: UTF8.self)
    return TookTooLong(
      description:
        "\(launch.arguments) did not end in \(limit) s after writing \(written.debugDescription)")
  }
}
