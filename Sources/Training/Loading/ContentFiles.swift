public import StrictYAML

/// The files of all content, wherever they are kept, to be loaded.
public protocol ContentFiles: Sendable {
  /// The files' paths below the content folder, sorted by their bytes.
  ///
  /// This is the order in which the digest of all content takes the files.
  var paths: [String] { get }
  /// Faults of files that are not among `paths`.
  var findings: [Finding] { get }

  /// Returns the file at `path`, one of `paths`; throws where it cannot be read now.
  func read(_ path: String) throws(Finding) -> SourceFile

  /// Returns `path` as the user would open it.
  func displayed(_ path: String) -> String

  /// Returns the SHA-256 (FIPS 180-4) of `pieces` one after the other, in lower-case hexadecimal.
  func digest(of pieces: [[UInt8]]) -> String
}

extension ContentFiles {
  /// The policies' paths.
  var policyPaths: [String] {
    paths.filter { $0.hasPrefix("policies/") && $0.hasSuffix(".yaml") }
  }

  /// The scenarios' paths: every YAML file in a folder of its topic.
  var scenarioPaths: [String] {
    paths.filter { path in
      path.hasSuffix(".yaml") && path.contains("/") && !path.hasPrefix("policies/")
    }
  }

  /// The file of the courses, if there is one that can be read.
  public var coursesFile: SourceFile? {
    paths.contains("courses.yaml") ? try? read("courses.yaml") : nil
  }

  /// Returns the file at `path`, or notes why it cannot be read.
  func tryRead(_ path: String, _ findings: inout [Finding]) -> SourceFile? {
    do {
      return try read(path)
    } catch {
      findings.append(error)
      return nil
    }
  }

  /// Returns what keeps files from being read as YAML, where there is no vocabulary to read them by.
  func syntaxFaults() -> [Finding] {
    (policyPaths + scenarioPaths + paths.filter { $0 == "courses.yaml" }).compactMap { path in
      do throws(Finding) {
        _ = try compose(try read(path))
        return nil
      } catch {
        return error
      }
    }
  }

  /// All files with their bytes, by their paths below the content folder.
  public func copies() throws -> [(path: String, bytes: [UInt8])] {
    try paths.map { (path: $0, bytes: try read($0).bytes) }
  }

  /// The SHA-256 over all content files, each with its path and length, in the order of their paths.
  public func digest() -> String {
    digest(
      of: paths.flatMap { path -> [[UInt8]] in
        guard let file = try? read(path) else { return [] }
        return [Array("\(path)\n\(file.bytes.count)\n".utf8), file.bytes]
      })
  }
}
