internal import FoundationEssentials
internal import Glibc

/// A content folder of one test, removed when the test lets go of it.
final class TemporaryContent: Sendable {
  let path = "/tmp/tap-trainer-\(UUID().uuidString)"

  /// Makes a folder that holds a text for each of `files`.
  init(_ files: [String: String] = [:]) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(Array(text.utf8), to: name) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ bytes: [UInt8], to name: String) throws {
    try makeFolder(name.split(separator: "/").dropLast().joined(separator: "/"))
    try Data(bytes).write(to: URL(filePath: file(name)))
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: file(name), withIntermediateDirectories: true)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: file(name), withDestinationPath: target)
  }

  func makePipe(_ name: String) -> Bool { unsafe mkfifo(file(name), 0o600) == 0 }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: file(name))
  }
}
