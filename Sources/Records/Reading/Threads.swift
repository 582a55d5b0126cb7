internal import Glibc
internal import Synchronization

/// Work on several threads, for files that have nothing to do with one another.
enum Threads {
  /// How many are of use: one a processor, and no more than eight.
  static var count: Int { min(max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1), 8) }

  /// Returns what `work` makes of each element, in their order; each has a thread of its own.
  ///
  /// What finds no thread is done on this one.
  static func map<Element: Sendable, Value: Sendable>(
    _ elements: [Element], _ work: @escaping @Sendable (Element) -> Value
  ) -> [Value] {
    let jobs = elements.map { element in ThreadJob { work(element) } }
    let threads = jobs.dropFirst().map { job in start { job.run() } }
    for (job, thread) in zip(jobs, [nil] + threads) where thread == nil { job.run() }
    for case .some(let thread) in threads { pthread_join(thread, nil) }
    return jobs.compactMap(\.value)
  }

  /// Starts a thread, or returns nothing where the system has none to give.
  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    let kept = unsafe Unmanaged.passRetained(ThreadBody(body))
    var thread = pthread_t()
    let code = unsafe pthread_create(
      &thread, nil,
      { raw in
        if let raw = unsafe raw {
          unsafe Unmanaged<ThreadBody>.fromOpaque(raw).takeRetainedValue().run()
        }
        return nil
      }, kept.toOpaque())
    if code == 0 { return thread }
    unsafe kept.release()
    return nil
  }
}

/// What a thread does.
private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

/// Work and what came of it.
private final class ThreadJob<Value: Sendable>: Sendable {
  private let work: @Sendable () -> Value
  private let result = Mutex<Value?>(nil)

  init(_ work: @escaping @Sendable () -> Value) { self.work = work }

  var value: Value? { result.withLock { $0 } }

  func run() {
    let made = work()
    result.withLock { $0 = made }
  }
}
