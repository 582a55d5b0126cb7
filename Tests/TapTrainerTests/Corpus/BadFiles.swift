internal import StrictYAML
internal import TestSupport
internal import Testing

@testable import tap_trainer

/// Many bad files in one content folder, and what one run of the program says of each.
struct BadFiles: Sendable {
  let status: Int32
  /// The sentences about each file, by its name without the ending.
  private let sentences: [String: [String]]

  /// Puts `files` in `folder` beside the policies, and runs the program with `words`.
  init(_ files: [BadFile], in folder: String, good: String, _ words: String...) throws {
    let workdir = try Workdir()
    try BadFiles.writeContent(to: workdir)
    for file in files {
      try workdir.write(try file.bytes(good), to: "content/\(folder)/\(file.slug).yaml")
    }
    let end = try Run().adding(words + ["--content", "content"]).in(workdir).finish()
    status = end.status
    sentences = Dictionary(grouping: end.errors.split(separator: "\n").map(String.init)) { line in
      String(line.prefix { $0 != ":" }.split(separator: "/").last?.dropLast(5) ?? "")
    }
  }

  /// Writes the vocabulary, the courses and the policies that ship, and the README's own one.
  private static func writeContent(to workdir: Workdir) throws {
    for path in ContentSource.embedded.paths
    where !path.contains("/") || path.hasPrefix("policies/") {
      try workdir.write(try ContentSource.embedded.read(path).bytes, to: "content/\(path)")
    }
    try workdir.write(BadFile.goodPolicyText, to: "content/policies/oak-hill.txt")
  }

  /// Returns what was said of `file`, after its name.
  func said(of file: BadFile) -> [String] {
    (sentences[file.slug] ?? []).map { line in
      String(line.drop { $0 != ":" }.dropFirst())
    }
  }

  /// Puts the shipped file at `path` with the mistake of `file`, and returns what is said of it.
  static func said(of file: BadFile, at path: String, _ words: String...) throws -> [String] {
    let workdir = try Workdir()
    try writeContent(to: workdir)
    let good = String(decoding: try ContentSource.embedded.read(path).bytes, as: UTF8.self)
    try workdir.write(try file.bytes(good), to: "content/\(path)")
    let end = try Run().adding(words + ["--content", "content"]).in(workdir).finish()
    try #require(end.status == 2)
    return end.errors.split(separator: "\n").map { line in
      let start = "content/\(path):"
      return String(line.hasPrefix(start) ? line.dropFirst(start.count) : line)
    }
  }
}
