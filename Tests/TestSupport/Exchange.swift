internal import Glibc

/// The traffic with a child over its three pipes, none of which may make the other wait.
struct Exchange {
  let pipes: [Pipe]
  var input: ArraySlice<UInt8>
  var output: [UInt8] = []
  var errors: [UInt8] = []

  init(pipes: [Pipe], input: [UInt8]) {
    self.pipes = pipes
    self.input = input[...]
    // A child that does not read its input must end the writing, not the tests.
    signal(SIGPIPE, SIG_IGN)
    for descriptor in [pipes[0].writing, pipes[1].reading, pipes[2].reading] {
      _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    }
  }

  /// Moves what can be moved, and returns whether the child has still a pipe open to write to.
  mutating func step(until end: Double) -> Bool {
    if input.isEmpty { pipes[0].closeWriting() }
    let ready = poll(
      [(pipes[0].writing, POLLOUT), (pipes[1].reading, POLLIN), (pipes[2].reading, POLLIN)],
      seconds: end - now())
    if ready[0] != 0 { send() }
    if ready[1] != 0 { Exchange.receive(from: pipes[1], into: &output) }
    if ready[2] != 0 { Exchange.receive(from: pipes[2], into: &errors) }
    return pipes[1].reading >= 0 || pipes[2].reading >= 0
  }

  private mutating func send() {
    let count = unsafe input.withUnsafeBytes {
      unsafe write(pipes[0].writing, $0.baseAddress, $0.count)
    }
    if count >= 0 { input = input.dropFirst(count) } else if errno != EAGAIN { input = [] }
  }

  private static func receive(from pipe: Pipe, into bytes: inout [UInt8]) {
    let new = readOnce(pipe.reading)
    if new.isEmpty { pipe.closeReading() }
    bytes += new
  }
}
