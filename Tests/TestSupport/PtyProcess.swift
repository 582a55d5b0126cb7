internal import Glibc

/// A built program on a terminal of its own, as a person would use it.
///
/// Wait with `expect` for what the program says before sending the next keys, and for its own words
/// rather than a prompt: a redraw can show the prompt again.
public final class PtyProcess {
  /// What was waited for did not come.
  public struct Unexpected: Error, CustomStringConvertible {
    /// What was waited for, and what came instead.
    public let description: String
  }

  /// All that the program has written so far.
  public var transcript: String { String(decoding: written, as: UTF8.self) }
  private var written: [UInt8] = []
  var unread: [UInt8] = []
  let limit: Double
  private var terminal: Int32
  private let path: String
  private let child: Child

  /// Starts `program`, by its name among the products or by its path.
  ///
  /// `seconds` is how long each wait may last: long, because a busy machine is no fault.
  public init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    directory: Workdir? = nil, columns: UInt16 = 80, seconds: Double = 30
  ) throws {
    var variables = ["TERM": "xterm"]
    variables["HOME"] = directory?.path
    let launch = Launch(
      path: program.hasPrefix("/") ? program : "\(productsDirectory)/\(program)",
      arguments: arguments,
      environment: Launch.environment(adding: variables.merging(environment) { $1 }),
      directory: directory?.path)
    let pair = try openTerminal(columns: columns)
    defer { close(pair.slave) }
    terminal = pair.master
    path = pair.path
    limit = seconds
    child = try Child(launch, terminal: pair.path)
  }

  deinit {
    if terminal >= 0 { close(terminal) }
  }

  /// Sends keys; `\r` is Enter, and a control character its key.
  public func send(_ keys: String) {
    send(bytes: Array(keys.utf8))
  }

  /// Sends bytes that may be no text.
  public func send(bytes: [UInt8]) {
    var rest = bytes[...]
    let end = now() + limit
    while !rest.isEmpty, now() < end {
      let count = unsafe rest.withUnsafeBytes { unsafe write(terminal, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else { receive(seconds: 0.05) }
    }
  }

  /// Waits until the program writes `text`, and returns what it wrote up to its end.
  @discardableResult
  public func expect(_ text: String) throws -> String {
    let wanted = Array(text.utf8)
    let end = now() + limit
    var searched = 0
    while true {
      if let found = unread[searched...].firstRange(of: wanted) {
        defer { unread.removeSubrange(..<found.upperBound) }
        return String(decoding: unread[..<found.upperBound], as: UTF8.self)
      }
      searched = max(0, unread.count - wanted.count)
      guard now() < end, receive(seconds: end - now()) else {
        let came = String(decoding: unread, as: UTF8.self)
        throw Unexpected(
          description: "waited for \(text.debugDescription), got \(came.debugDescription)")
      }
    }
  }

  /// Waits until the program has read all keys that were sent.
  public func waitUntilRead() throws {
    let keyboard = unsafe open(path, O_RDONLY | O_NOCTTY | O_CLOEXEC)
    guard keyboard >= 0 else { throw SystemFailure("open \(path)") }
    defer { close(keyboard) }
    let end = now() + limit
    while poll([(keyboard, POLLIN)], seconds: 0)[0] & Int32(POLLIN) != 0 {
      guard now() < end else { throw Unexpected(description: "the program reads no keys") }
      receive(seconds: 0.002)
    }
  }

  /// Makes the window `columns` wide, which the program is told by a signal.
  public func resize(columns: UInt16) {
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe withUnsafeMutablePointer(to: &size) {
      unsafe ioctl(terminal, UInt(TIOCSWINSZ), UnsafeMutableRawPointer($0))
    }
  }

  /// Whether the terminal takes whole lines and echoes keys, as a shell wants to find it.
  public var isCooked: Bool {
    var modes = termios()
    guard unsafe tcgetattr(terminal, &modes) == 0 else { return false }
    let both = tcflag_t(ICANON | ECHO)
    return modes.c_lflag & both == both
  }

  /// Sends the program, and it alone, a signal.
  public func signal(_ number: Int32) {
    child.signal(number)
  }

  /// Closes the terminal, as a person closes a window.
  public func hangUp() {
    close(terminal)
    terminal = -1
  }

  /// Waits for the program's end and returns its exit code, or 128 and the signal that ended it.
  ///
  /// `signal`, if it is given, is sent every 50 ms: of two that come at once the system keeps one.
  public func wait(sending signal: Int32? = nil) throws -> Int32 {
    let end = now() + limit
    var next = now()
    while !child.hasEnded() {
      guard now() < end else {
        throw Unexpected(description: "the program did not end: \(transcript.debugDescription)")
      }
      if let signal, now() >= next {
        child.signal(signal)
        next += 0.05
      }
      receive(seconds: 0.002)
    }
    while receive(seconds: 0) {}
    return child.status ?? -1
  }

  /// Whether the program has ended.
  var hasEnded: Bool { child.hasEnded() }

  @discardableResult
  func receive(seconds: Double) -> Bool {
    guard poll([(terminal, POLLIN)], seconds: seconds)[0] & Int32(POLLIN) != 0 else { return false }
    let bytes = readOnce(terminal)
    unread += bytes
    written += bytes
    return !bytes.isEmpty
  }
}

private func openTerminal(columns: UInt16) throws -> (master: Int32, slave: Int32, path: String) {
  var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
  var master: Int32 = -1
  var slave: Int32 = -1
  var name = [CChar](repeating: 0, count: 128)
  let status = withoutInheritance {
    let status = unsafe openpty(&master, &slave, &name, nil, &size)
    for descriptor in [master, slave] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    return status
  }
  guard status == 0 else { throw SystemFailure("openpty") }
  _ = fcntl(master, F_SETFL, O_NONBLOCK)
  let path = name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
  return (master, slave, String(decoding: path, as: UTF8.self))
}
