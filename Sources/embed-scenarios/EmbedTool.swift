internal import FoundationEssentials
internal import Glibc

/// Writes a Swift file that holds the texts of content files.
///
/// Arguments: the Swift file, the folder of the content, and each file's path below that folder.
@main struct EmbedTool {
  static func main() {
    do {
      try run(CommandLine.arguments)
    } catch {
      print(error)
      exit(1)
    }
  }

  private static func run(_ arguments: [String]) throws {
    guard arguments.count >= 3 else {
      throw Failure("usage: embed-scenarios OUTPUT FOLDER [PATH ...]")
    }
    let folder = URL(filePath: arguments[2], directoryHint: .isDirectory)
    // By their bytes, as a folder is listed: the program needs no sorting when it starts.
    let paths = arguments[3...].sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let entries = try paths.map { try entry(for: $0, in: folder) }
    let code = """
      // Written at each build from the files under Scenarios; edit those.
      extension EmbeddedFile {
        static let all: [EmbeddedFile] = [
      \(entries.joined())  ]
      }

      """
    try Data(code.utf8).write(to: URL(filePath: arguments[1]), options: .atomic)
  }

  private static func entry(for path: String, in folder: URL) throws -> String {
    let file = folder.appending(path: path)
    guard let text = String(validating: try Data(contentsOf: file), as: UTF8.self) else {
      throw Failure("\(file.path):1:1: error: the file is not UTF-8; save it as UTF-8")
    }
    return "    EmbeddedFile(path: \(literal(path)), text: \(literal(text))),\n"
  }
}
