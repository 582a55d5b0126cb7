import Foundation
import PackagePlugin

/// Puts every content file of `Scenarios/` into the program, so that it runs alone.
@main struct EmbedScenarios: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(
      path: "Scenarios", directoryHint: .isDirectory)
    let files = contentFiles(under: folder)
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embed \(files.count) files of Scenarios",
        executable: try context.tool(named: "embed-scenarios").url,
        arguments: [output.path, folder.path] + files,
        inputFiles: files.map { folder.appending(path: $0) },
        outputFiles: [output])
    ]
  }

  /// Returns the paths below `folder` of all regular files that may be content, sorted.
  private func contentFiles(under folder: URL) -> [String] {
    let paths = FileManager.default.enumerator(atPath: folder.path) ?? .init()
    var files: [String] = []
    for case let path as String in paths where isContent(path, under: folder) {
      files.append(path)
    }
    return files.sorted()
  }

  private func isContent(_ path: String, under folder: URL) -> Bool {
    let url = folder.appending(path: path)
    guard ["yaml", "txt", "json"].contains(url.pathExtension) else { return false }
    let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
    let values = try? url.resourceValues(forKeys: [.isRegularFileKey])
    return !isHidden && values?.isRegularFile == true
  }
}
