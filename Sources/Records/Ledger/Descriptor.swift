internal import Glibc

/// An open file or folder that is closed when it goes out of scope.
///
/// The only place that calls the system: each method is one call, retried while a signal
/// interrupts it, and turns a refusal into a ``LedgerFailure``.
struct Descriptor: ~Copyable {
  private let number: CInt
  /// The file, as failures name it.
  let path: String
  private let isHandedOn: Bool

  /// Opens `path` with `open(2)`.
  init(opening path: String, _ flags: CInt, mode: mode_t = 0) throws(LedgerFailure) {
    self.path = path
    isHandedOn = false
    number = Descriptor.retried { unsafe Glibc.open(path, flags | O_CLOEXEC, mode) }
    guard number >= 0 else { throw LedgerFailure(.open, path: path, errno: errno) }
  }

  /// Opens `path` to write what is handed on as `asked`: whatever fails is said of that.
  init(handingOn asked: String, at path: String, _ flags: CInt) throws(LedgerFailure) {
    self.path = asked
    isHandedOn = true
    number = Descriptor.retried { unsafe Glibc.open(path, flags | O_CLOEXEC, 0o600) }
    guard number >= 0 else {
      throw errno == ENOENT
        ? LedgerFailure(.handOn, path: asked, reason: "its folder does not exist")
        : LedgerFailure(.handOn, path: asked, errno: errno)
    }
  }

  deinit { close(number) }

  /// Returns size, rights and links, as `fstat(2)` has them.
  func status() throws(LedgerFailure) -> stat {
    var status = stat()
    let result = Descriptor.retried { unsafe fstat(number, &status) }
    guard result == 0 else { throw failure(.inspect) }
    return status
  }

  /// Waits until no other program holds the lock of the file, with `flock(2)`.
  func lock() throws(LedgerFailure) {
    guard Descriptor.retried({ flock(number, LOCK_EX) }) == 0 else { throw failure(.lock) }
  }

  /// Takes the lock unless another program holds it; whether it was free, where there are locks.
  func lockIfFree() -> Bool {
    Descriptor.retried { flock(number, LOCK_EX | LOCK_NB) } == 0 || errno != EWOULDBLOCK
  }

  /// Gives the lock back; closing does so too.
  func unlock() {
    _ = flock(number, LOCK_UN)
  }

  /// Reads up to `buffer.count` bytes from where the last read ended; 0 is the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(LedgerFailure) -> Int {
    let count = Descriptor.retried {
      unsafe Glibc.read(number, buffer.baseAddress, buffer.count)
    }
    guard count >= 0 else { throw failure(.read) }
    return count
  }

  /// Returns the `count` bytes that stand at `offset`, or fewer where the file ends before.
  func bytes(at offset: Int, count: Int) throws(LedgerFailure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let from = filled
      let got = unsafe bytes.withUnsafeMutableBytes { raw in
        Descriptor.retried {
          unsafe pread(
            number, raw.baseAddress?.advanced(by: from), count - from, off_t(offset + from))
        }
      }
      guard got >= 0 else { throw failure(.read) }
      if got == 0 { break }
      filled += got
    }
    bytes.removeSubrange(filled...)
    return bytes
  }

  /// Writes `bytes` with one call of `write(2)` and returns how many were taken.
  func write(_ bytes: [UInt8]) throws(LedgerFailure) -> Int {
    let count = unsafe bytes.withUnsafeBytes { raw in
      Descriptor.retried { unsafe Glibc.write(number, raw.baseAddress, raw.count) }
    }
    guard count >= 0 else { throw failure(.write) }
    return count
  }

  /// Writes all of `bytes`, in as many calls as it takes.
  func writeAll(_ bytes: [UInt8]) throws(LedgerFailure) {
    var rest = bytes
    while !rest.isEmpty { rest.removeFirst(try write(rest)) }
  }

  /// Writes all of `bytes` over what stands at `offset`.
  func overwrite(_ bytes: [UInt8], at offset: Int) throws(LedgerFailure) {
    let count = unsafe bytes.withUnsafeBytes { raw in
      Descriptor.retried { unsafe pwrite(number, raw.baseAddress, raw.count, off_t(offset)) }
    }
    guard count == bytes.count else { throw failure(.write) }
  }

  /// Cuts the file off after `size` bytes.
  func truncate(to size: Int) throws(LedgerFailure) {
    guard Descriptor.retried({ ftruncate(number, off_t(size)) }) == 0 else {
      throw failure(.repair)
    }
  }

  /// Waits until the disk holds the file's data, with `fdatasync(2)`.
  ///
  /// A failure is final: the system may have dropped the data, and asking again would be answered "done".
  func syncData() throws(LedgerFailure) {
    guard Descriptor.retried({ fdatasync(number) }) == 0 else { throw failure(.sync) }
  }

  /// Waits until the disk holds the file or folder as a whole, with `fsync(2)`.
  func sync() throws(LedgerFailure) {
    guard Descriptor.retried({ fsync(number) }) == 0 else { throw failure(.sync) }
  }

  private func failure(_ operation: LedgerFailure.Operation) -> LedgerFailure {
    LedgerFailure(isHandedOn ? .handOn : operation, path: path, errno: errno)
  }

  /// Calls again while a signal interrupts, but not for ever.
  static func retried<Result: SignedInteger>(_ call: () -> Result) -> Result {
    for _ in 0..<1000 {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
    return -1
  }
}
