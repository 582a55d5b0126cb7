internal import Glibc
internal import Records

/// Keeps one person from working in two windows at once, for as long as it lives.
final class SessionLock {
  private let descriptor: Int32

  /// Takes the lock of the person called `staffID`; none where another window has it.
  init?(_ folders: Folders, staffID: String) throws(Stop) {
    // The number itself stays out of file names.
    let name = SHA256.hex(of: staffID).prefix(16)
    let path = "\(folders.state)/session-\(name).lock"
    descriptor = unsafe open(path, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw Stop(.failed, "cannot open `\(path)`: \(SystemError().description.lowercased())")
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      if errno == EWOULDBLOCK { return nil }
      throw Stop(
        .failed,
        "cannot lock `\(path)`: \(SystemError().description.lowercased()); set XDG_DATA_HOME to a folder on a disk of this machine"
      )
    }
  }

  deinit { close(descriptor) }
}
