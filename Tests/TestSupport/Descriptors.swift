internal import Glibc
internal import Synchronization

/// Reads what is there, at most 64 KiB; nothing at the end, on failure, or where a non-blocking
/// descriptor has nothing yet.
func readOnce(_ descriptor: Int32) -> [UInt8] {
  unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { space, count in
    count = max(0, unsafe read(descriptor, space.baseAddress, space.count))
  }
}

/// Seconds of a clock that only goes forward.
func now() -> Double {
  var time = timespec()
  unsafe clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Waits until one of `descriptors` can be used, and returns what each is ready for.
func poll(_ descriptors: [(Int32, Int32)], seconds: Double) -> [Int32] {
  var all = descriptors.map { pollfd(fd: $0.0, events: Int16($0.1), revents: 0) }
  let count = nfds_t(all.count)
  _ = unsafe Glibc.poll(&all, count, Int32(max(0, min(seconds, 60)) * 1000))
  return all.map { Int32($0.revents) }
}

/// Makes descriptors, or a child, while no other test starts a child.
///
/// A child started between the making of a pipe and its marking would hold it open.
func withoutInheritance<Value>(_ body: () -> Value) -> Value {
  starting.withLock { _ in body() }
}

private let starting = Mutex(())
