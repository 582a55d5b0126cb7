internal import FoundationEssentials
internal import Testing

/// What the README says of the sources under "What could still trap".
@Suite("the sources")
struct TrapTests {
  @Test("call nothing that only serves to trap, and unwrap nothing by force")
  func words() throws {
    let files = try sources()
    #expect(files.count > 300)
    for (path, text) in files {
      for (number, line) in code(in: text).enumerated() {
        #expect(!traps(line), "\(path):\(number + 1): \(line)")
      }
    }
  }

  @Test(
    "would be caught",
    arguments: [
      "let a = b!", "let a = b()!.c", "let a = b[0]! + 1", "try! run()", "a as! B",
      "unowned let a: B",
      "preconditionFailure()", "fatalError(\"never\")", "precondition(a > 0)", "var a: B!",
      "assertionFailure()", "a!.b = 1",
    ])
  func caught(_ line: String) {
    #expect(traps(code(in: line)[0]))
  }

  @Test(
    "would not be blamed for words",
    arguments: [
      "if a != b { }", "if !a.isEmpty { }", "let a = \"Well done!\"", "// as! is not used",
      "let a = b // fatalError", "say(\"\\\"Stop!\\\" \\(a)\")", "/// A precondition of it.",
    ])
  func spared(_ line: String) {
    #expect(!traps(code(in: line)[0]))
  }

  private let stems = ["precondition", "fatalError", "assert", "unowned"]

  private func traps(_ line: String) -> Bool {
    // Regular expressions take long, and few lines need them.
    if stems.contains(where: { line.contains($0) }),
      line.contains(
        /\b(precondition|preconditionFailure|fatalError|assert|assertionFailure|unowned)\b/)
    {
      return true
    }
    guard line.utf8.contains(UInt8(ascii: "!")) else { return false }
    return line.contains(/\b(try|as)!/) || line.contains(/[\w\)\]>]!(?!=)/)
  }

  /// Returns the lines of `text` without what stands in strings and comments.
  private func code(in text: String) -> [String] {
    var isInText = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let hasQuotes = line.utf8.contains(UInt8(ascii: "\""))
      let marks = hasQuotes ? line.ranges(of: "\"\"\"").count : 0
      defer { if marks % 2 == 1 { isInText.toggle() } }
      guard !isInText, marks == 0 else { return "" }
      let bare = hasQuotes ? line.replacing(/"([^"\\]|\\.)*"/, with: "\"\"") : line
      return String(bare.firstRange(of: "//").map { bare[..<$0.lowerBound] } ?? bare)
    }
  }

  /// Returns the Swift files under `Sources`, by their paths.
  private func sources() throws -> [(path: String, text: String)] {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
    let folder = root.joined(separator: "/") + "/Sources"
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return try paths.filter { $0.hasSuffix(".swift") }.map { path in
      let data = try Data(contentsOf: URL(filePath: "\(folder)/\(path)"))
      return (path, String(decoding: data, as: UTF8.self))
    }
  }
}
