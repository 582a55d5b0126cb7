internal import ArgumentParser
internal import PolicyRules
internal import StrictYAML
internal import Terminal
internal import Training

/// Previews one scenario as a learner sees it; nothing is recorded.
struct ScenariosPlayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play", abstract: "Preview a scenario as a learner sees it; nothing is recorded.")

  @Argument(help: "The scenario's file, or its name.")
  var file: String

  @OptionGroup var options: CommonOptions

  func run() throws {
    let content = try Content.loadWhole(options)
    let policy = try content.policy(options.askedPolicy)
    let (library, id) = try named(content)
    if let scenario = library.scenario(id), !scenario.isFor(policy: policy.id) {
      throw Stop(.usage, "`\(id)` is not for `\(policy.id)`; choose another with --policy")
    }
    var session = Session(
      .preview(scenario: id, seed: UInt64.random(in: .min ... .max)), in: library, under: policy)
    let folders = try Folders.find(options.records)
    let screen = Screen(options.settings, history: nil)
    defer { screen.close() }
    _ = try Player(screen: screen, folders: folders).play(&session)
  }

  /// Returns the library that holds the scenario, and the scenario's name.
  ///
  /// A file is read by itself, so that one which others' faults surround can be tried.
  private func named(_ content: Content) throws -> (Library, String) {
    guard file.hasSuffix(".yaml"), let vocabulary = content.vocabulary else {
      let library = try content.wholeLibrary()
      if library.scenario(file) != nil { return (library, file) }
      throw Misstatement(
        "there is no scenario `\(file)`", for: file, in: library.scenarios.map(\.id))
    }
    let source = try ContentFolder.file(at: file)
    let (library, findings) = Library.load(
      scenarios: [source], courses: content.files.coursesFile, vocabulary: vocabulary,
      policies: content.policies)
    let faults = findings.filter { $0.severity == .error }
    guard faults.isEmpty, let scenario = library.scenarios.first else {
      throw Stop(.faults, faults.map(\.description))
    }
    return (library, scenario.id)
  }
}

extension ContentFolder {
  /// Reads the file at `path`, wherever it is.
  static func file(at path: String) throws(Stop) -> SourceFile {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
    do {
      let source = ContentFolder(folder.isEmpty ? "/" : folder)
      let file = try source.read(String(parts.last ?? ""))
      return SourceFile(path: path, bytes: file.bytes)
    } catch {
      throw Stop(.failed, error.description)
    }
  }
}
