internal import Glibc

/// The system refused what a test needs.
public struct SystemFailure: Error, CustomStringConvertible {
  /// What was tried and what the system said.
  public let description: String

  /// Makes a failure of `call` from an error number, by default the system's last one.
  public init(_ call: String, errno number: Int32? = nil) {
    description = "\(call): error \(number ?? errno)"
  }
}
