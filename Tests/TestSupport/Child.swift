internal import Glibc

/// What is needed to start a program.
struct Launch {
  var path: String
  var arguments: [String]
  var environment: [String: String]
  var directory: String?

  /// The environment of a test's child: nothing of the machine, and what coverage and sanitizers need.
  static func environment(adding more: [String: String]) -> [String: String] {
    var all = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": "/dev/null/nowhere"]
    for name in [
      "LLVM_PROFILE_FILE", "ASAN_OPTIONS", "LSAN_OPTIONS", "TSAN_OPTIONS", "LD_LIBRARY_PATH",
    ] {
      if let value = unsafe getenv(name) { all[name] = unsafe String(cString: value) }
    }
    return all.merging(more) { $1 }
  }

  /// The same, started by a shell in its folder: a process of many threads cannot go there itself.
  fileprivate var inDirectory: Launch {
    guard let directory else { return self }
    let words = ["-c", #"cd "$0" && exec "$@""#, directory, path] + arguments
    return Launch(path: "/bin/sh", arguments: words, environment: environment)
  }
}

/// A started program, ended at the latest when nobody holds it any more.
final class Child {
  let pid: pid_t
  private(set) var status: Int32?

  /// Starts a program in a session of its own, so that no signal meant for it reaches the tests.
  ///
  /// `descriptors` are the child's 0, 1, 2 by their numbers here; `terminal` is a terminal's path
  /// instead, which the child opens for all three and so makes its own.
  init(_ launch: Launch, descriptors: [Int32] = [], terminal: String? = nil) throws {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    if let terminal {
      unsafe posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
      for target: Int32 in 1...2 { unsafe posix_spawn_file_actions_adddup2(&actions, 0, target) }
    }
    for (target, descriptor) in descriptors.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(target))
    }
    pid = try unsafe spawn(launch.inDirectory, &actions)
  }

  deinit {
    if status == nil { end() }
  }

  func signal(_ number: Int32) {
    if status == nil { _ = kill(pid, number) }
  }

  /// Returns whether the program has ended; its exit code, or 128 and the signal, is then kept.
  func hasEnded() -> Bool {
    if status == nil, isWaitedFor(pid) { end() }
    return status != nil
  }

  /// Ends the program, if it has not ended, and what it started and left in its group.
  ///
  /// Nobody else's group has the number as long as the program is waited for.
  func end() {
    _ = kill(-pid, SIGKILL)
    while status == nil { status = waitpid(pid) }
  }
}

/// Returns whether a child has ended, and waits to tell how.
private func isWaitedFor(_ pid: pid_t) -> Bool {
  var end = unsafe siginfo_t()
  let result = unsafe waitid(P_PID, id_t(pid), &end, WEXITED | WNOHANG | WNOWAIT)
  return unsafe result == 0 && end.si_signo == SIGCHLD
}

/// Waits for a child's end, and returns its exit code, or 128 and the signal; `nil` where it is disturbed.
private func waitpid(_ pid: pid_t) -> Int32? {
  var status: Int32 = 0
  guard unsafe Glibc.waitpid(pid, &status, 0) == pid else { return nil }
  let signal = status & 0x7F
  return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
}

private func spawn(_ launch: Launch, _ actions: inout posix_spawn_file_actions_t) throws -> pid_t {
  var attributes = posix_spawnattr_t()
  unsafe posix_spawnattr_init(&attributes)
  defer { unsafe posix_spawnattr_destroy(&attributes) }
  var none = sigset_t()
  var all = sigset_t()
  unsafe sigemptyset(&none)
  unsafe sigfillset(&all)
  unsafe posix_spawnattr_setsigmask(&attributes, &none)
  unsafe posix_spawnattr_setsigdefault(&attributes, &all)
  // POSIX_SPAWN_SETSID, which Swift's import leaves out, SETSIGDEF and SETSIGMASK.
  unsafe posix_spawnattr_setflags(&attributes, 0x80 | 0x04 | 0x08)
  let words = unsafe ([launch.path] + launch.arguments).map { unsafe strdup($0) } + [nil]
  let variables = unsafe launch.environment.map { unsafe strdup("\($0)=\($1)") } + [nil]
  defer { unsafe (words + variables).forEach { unsafe free($0) } }
  var pid: pid_t = 0
  let code = withoutInheritance {
    unsafe posix_spawn(&pid, launch.path, &actions, &attributes, words, variables)
  }
  guard code == 0 else { throw SystemFailure("start \(launch.path)", errno: code) }
  return pid
}
