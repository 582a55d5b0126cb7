internal import Glibc

/// Writes all of `bytes`, in as many calls as the system needs.
func write(_ bytes: [UInt8], to descriptor: Int32) throws(WriteFailure) {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = unsafe rest.withUnsafeBytes {
      unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
    }
    if count >= 0 {
      rest = rest.dropFirst(count)
    } else if errno == EAGAIN {
      // Another program made the shared terminal non-blocking.
      wait(for: POLLOUT, on: descriptor)
    } else if errno != EINTR {
      throw WriteFailure(errno: errno)
    }
  }
}

/// Reads at most `count` bytes, and waits until there is one; no byte means the end of input.
func read(upTo count: Int, from descriptor: Int32) throws(ReadFailure) -> [UInt8] {
  while true {
    var status = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { space, filled in
      status = unsafe Glibc.read(descriptor, space.baseAddress, count)
      filled = max(0, status)
    }
    if status >= 0 { return bytes }
    if errno == EAGAIN {
      wait(for: POLLIN, on: descriptor)
    } else if errno != EINTR {
      throw ReadFailure(errno: errno)
    }
  }
}

/// Reads a byte that is there at once: none at the end of input, `nil` where nothing is there after all.
func readAtOnce(from descriptor: Int32) throws(ReadFailure) -> [UInt8]? {
  var byte: UInt8 = 0
  let status = unsafe Glibc.read(descriptor, &byte, 1)
  if status >= 0 { return status == 0 ? [] : [byte] }
  if errno == EAGAIN || errno == EINTR { return nil }
  throw ReadFailure(errno: errno)
}

/// Waits until `descriptor` is ready, or a signal comes.
func wait(for events: Int32, on descriptor: Int32) {
  var ready = pollfd(fd: descriptor, events: Int16(events), revents: 0)
  _ = unsafe poll(&ready, 1, -1)
}

/// Returns the system's words for an error number, such as `No space left on device`.
func systemWords(for number: Int32) -> String {
  unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
}
