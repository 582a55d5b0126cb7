import FoundationEssentials
import Records
import StrictYAML
import Training

/// The files in the package's `Scenarios` folder.
struct ScenarioFolder: ContentFiles {
  let paths: [String]
  var findings: [Finding] { [] }

  /// What the first screen needs of them, read once for each test.
  static func catalog() throws -> Catalog { try Catalog(try ScenarioFolder()) }

  private init() throws {
    paths = try FileManager.default.subpathsOfDirectory(atPath: Self.folder)
      .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".txt") }.sorted()
  }

  func read(_ path: String) throws(Finding) -> SourceFile {
    guard let bytes = try? Data(contentsOf: URL(filePath: "\(Self.folder)/\(path)")) else {
      throw Finding(file: path, position: .start, code: "unreadable", message: "it is not there")
    }
    return SourceFile(path: displayed(path), bytes: Array(bytes))
  }

  func displayed(_ path: String) -> String { "Scenarios/\(path)" }

  func digest(of pieces: [[UInt8]]) -> String { SHA256.hex(of: Array(pieces.joined())) }

  private static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(4).joined(separator: "/") + "/Scenarios"
}
