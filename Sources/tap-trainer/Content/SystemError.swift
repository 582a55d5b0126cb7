internal import Glibc

/// What the system said when a call failed.
struct SystemError: Error, Equatable, CustomStringConvertible {
  let number: Int32

  /// Takes the number of the call that has just failed.
  init() {
    number = errno
  }

  init(number: Int32) {
    self.number = number
  }

  var description: String {
    unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
  }
}
