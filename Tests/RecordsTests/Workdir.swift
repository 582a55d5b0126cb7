import FoundationEssentials
import Glibc

/// A folder that is there for one test.
struct Workdir: ~Copyable {
  let path: String

  init() throws {
    var template = Array("/tmp/tap-records-XXXXXX".utf8CString)
    guard let made = unsafe mkdtemp(&template) else { throw CocoaError(.fileWriteUnknown) }
    path = unsafe String(cString: made)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func read(_ name: String) -> [UInt8] {
    FileManager.default.contents(atPath: "\(path)/\(name)").map(Array.init) ?? []
  }

  func lines(_ name: String) -> [String] {
    String(decoding: read(name), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(filePath: "\(path)/\(name)"))
  }

  func names() -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  func rights(_ name: String) -> mode_t {
    var status = stat()
    guard unsafe stat("\(path)/\(name)", &status) == 0 else { return 0 }
    return status.st_mode & 0o7777
  }
}
