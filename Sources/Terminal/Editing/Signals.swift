internal import Glibc
internal import Synchronization

/// The signals that came in since they were last asked for, one bit each.
private let pending = Atomic<UInt64>(0)
/// Where a handler writes a byte, so that a signal just before `poll` wakes it too.
private let waker = Atomic<Int32>(-1)
private let isReading = Atomic<Bool>(false)

/// Turns signals into questions that the editor asks between two keys.
///
/// libedit has handlers of its own (`EL_SIGNAL`), which are not used: they redraw from within the
/// handler, and send each signal on to the whole process group with `kill(0)`, so that a TERM meant
/// for this program would end the script that runs it. Ours note the signal and wake the editor.
/// Other system calls restart (`SA_RESTART`); `poll`, where the editor waits, never does.
/// A signal that was ignored when the program started stays ignored, as `nohup` wants it.
struct Signals: ~Copyable {
  private let sleeper: Int32
  private let watched = [SIGINT, SIGTERM, SIGHUP, SIGCONT, SIGWINCH].map(Handler.init)
  /// Ctrl-\ lies beside other keys, and would drop the line and dump core.
  private let quitting = Handler(SIGQUIT)

  /// Begins to watch; `nil` while something else watches, or where the system refuses a pipe.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard waker.load(ordering: .relaxed) < 0, unsafe pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    sleeper = ends[0]
    // Touches all three, so that no handler is the first to.
    isReading.store(false, ordering: .relaxed)
    pending.store(0, ordering: .relaxed)
    waker.store(ends[1], ordering: .sequentiallyConsistent)
    for handler in watched { handler.install(note) }
    quitting.install(SIG_IGN)
  }

  deinit {
    for handler in watched { handler.remove() }
    quitting.remove()
    close(waker.exchange(-1, ordering: .sequentiallyConsistent))
    close(sleeper)
  }

  /// The signal that asked the program to end, if one did; it stays.
  var stop: Int32? {
    let bits = pending.load(ordering: .relaxed)
    return [SIGTERM, SIGHUP].first { bits & bit($0) != 0 }
  }

  /// Returns whether `signal` came since it was last taken.
  func take(_ signal: Int32) -> Bool {
    pending.bitwiseAnd(~bit(signal), ordering: .relaxed).oldValue & bit(signal) != 0
  }

  /// Runs `body` with Ctrl-Z noted instead of obeyed, and obeys it afterwards.
  func whileReading<Value>(_ body: () -> Value) -> Value {
    let stopping = Handler(SIGTSTP)
    isReading.store(true, ordering: .relaxed)
    stopping.install(note)
    let value = body()
    stopping.remove()
    isReading.store(false, ordering: .relaxed)
    if take(SIGTSTP) { raise(SIGTSTP) }
    return value
  }

  /// Stops the process, as Ctrl-Z does, until somebody lets it go on.
  func suspend() {
    signal(SIGTSTP, SIG_DFL)
    raise(SIGTSTP)
    _ = take(SIGCONT)
    Handler(SIGTSTP).install(note)
  }

  /// Returns whether a byte of `descriptor` comes within so many milliseconds.
  func hasInput(_ descriptor: Int32, within milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&waiting, 1, milliseconds) > 0
  }

  /// Waits for a byte of `descriptor`, and returns `false` if a signal came instead.
  func wait(for descriptor: Int32) -> Bool {
    var waiting = [descriptor, sleeper].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let count = unsafe poll(&waiting, 2, -1)
    if count < 0 { return false }
    if waiting[1].revents != 0 { _ = try? read(upTo: 64, from: sleeper) }
    return waiting[0].revents != 0
  }
}

/// A signal, and what the program did about it before.
private struct Handler {
  let signal: Int32
  private var before = sigaction()

  init(_ signal: Int32) {
    self.signal = signal
    unsafe sigaction(signal, nil, &before)
  }

  func install(_ handler: @escaping @convention(c) (Int32) -> Void) {
    guard unsafe unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self) != 1 else {
      return
    }
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = handler
    action.sa_flags = SA_RESTART
    unsafe sigaction(signal, &action, nil)
  }

  func remove() {
    var before = before
    unsafe sigaction(signal, &before, nil)
  }
}

private func bit(_ signal: Int32) -> UInt64 {
  1 << UInt64(signal)
}

/// Handles a signal: only what is allowed at any moment.
private func note(_ signal: Int32) {
  let number = errno
  let before = pending.bitwiseOr(bit(signal), ordering: .relaxed).oldValue
  if signal == SIGINT, before & bit(SIGINT) != 0, !isReading.load(ordering: .relaxed) {
    // The second Ctrl-C while the program is busy: it may hang, and must be possible to end.
    Glibc.signal(SIGINT, SIG_DFL)
    raise(SIGINT)
  }
  var byte: UInt8 = 0
  _ = unsafe Glibc.write(waker.load(ordering: .relaxed), &byte, 1)
  errno = number
}
