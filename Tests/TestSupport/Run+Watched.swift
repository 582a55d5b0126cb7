internal import Glibc

extension Run {
  /// The program that watches the system calls of another, and makes some fail.
  public static let strace = "/usr/bin/strace"

  /// Whether programs can be watched here; without it there is nothing to make calls fail with.
  public static let canWatch: Bool = {
    guard unsafe access(strace, X_OK) == 0,
      let probe = try? Run("-qq", "-e", "trace=none", "/bin/true", program: strace).finish()
    else { return false }
    return probe.status == 0
  }()

  /// Describes a run of strace with these arguments, the watched program and its own among them.
  public static func watched(_ arguments: [String]) -> Run {
    Run(program: strace).adding(arguments).withoutLeakCheck
  }

  /// The same run where no leaks are looked for: the address sanitizer cannot, in a watched program.
  public var withoutLeakCheck: Run {
    let name = "ASAN_OPTIONS"
    let options = unsafe getenv(name).map { unsafe "\(String(cString: $0)):" } ?? ""
    return environment([name: options + "detect_leaks=0"])
  }
}
