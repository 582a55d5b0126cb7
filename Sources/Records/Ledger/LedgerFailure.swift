internal import Glibc
internal import PolicyRules

/// Why something could not be written to a ledger, or read from it.
///
/// It names the path and what was tried, and never a person or a value.
public struct LedgerFailure: Error, Hashable, Sendable {
  /// What was being done.
  public enum Operation: String, CaseIterable, Hashable, Sendable {
    /// Making the folder.
    case makeFolder = "make the folder"
    /// Listing the folder.
    case list = "list the folder"
    /// Opening a file.
    case open
    /// Looking at a file's size and rights.
    case inspect
    /// Waiting for other programs to finish their row.
    case lock
    /// Reading.
    case read
    /// Writing.
    case write
    /// Setting aside a torn line, or taking back half a row.
    case repair
    /// Giving a file its name.
    case name = "name"
    /// Beginning a file that is handed on.
    case handOn = "make the file"
    /// Writing anew what must stay as it is.
    case replace
    /// Waiting until the disk holds what was written.
    case sync = "save to disk"
  }

  /// What was being done.
  public let operation: Operation
  /// The file or folder.
  public let path: String
  /// The system's error number, or 0 where the system refused nothing.
  public let errno: Int32
  /// What is wrong, in words.
  public let reason: String

  /// Makes a failure that the system reported.
  public init(_ operation: Operation, path: String, errno: Int32) {
    self.operation = operation
    self.path = path
    self.errno = errno
    reason = LedgerFailure.words(of: errno)
  }

  /// Makes a failure that the system did not report.
  public init(_ operation: Operation, path: String, reason: String) {
    self.operation = operation
    self.path = path
    errno = 0
    self.reason = reason
  }

  private static func words(of errno: Int32) -> String {
    if let known = known(errno) { return known }
    return unsafe strerror(errno).map { unsafe String(cString: $0) } ?? "an error without a name"
  }

  /// What people call it, where they do.
  private static func known(_ errno: Int32) -> String? {
    switch errno {
    case ENOSPC: "the disk is full"
    case EDQUOT: "the space allowed to you is used up"
    case EROFS: "the disk can only be read"
    case EACCES, EPERM: "you have no right to do so"
    case ENOENT: "it does not exist"
    case EIO: "the disk reported an error"
    case EFBIG: "the file would become too large"
    case EISDIR: "it is a folder"
    default: nil
    }
  }
}

extension LedgerFailure: CustomStringConvertible {
  /// The failure as one sentence, with what is to be done about it.
  public var description: String {
    let isPlain = errno == 0 || LedgerFailure.known(errno) != nil
    let number = isPlain ? "" : " (error \(errno))"
    return "cannot \(operation.rawValue) `\(Visible.text(path))`: \(reason)\(number); \(advice)"
  }

  private var advice: String {
    switch operation {
    case .read, .list: "nothing was changed"
    case .replace: "give another file"
    case .handOn: "nothing was handed on"
    case .sync: "do not rely on what was recorded last, and check the disk before going on"
    case .makeFolder, .open, .inspect, .lock, .write, .repair, .name: "nothing was recorded"
    }
  }
}
