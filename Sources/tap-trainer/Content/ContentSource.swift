internal import Records
internal import StrictYAML
internal import Training

/// Where content comes from: a folder, or the copy within the program.
struct ContentSource: ContentFiles {
  /// The files' paths below the content folder, sorted by their bytes.
  ///
  /// This is the order in which the digest of all content takes the files.
  let paths: [String]
  /// Faults of files that are not among `paths`.
  let findings: [Finding]
  /// The folder; nothing for the copy within the program.
  let folder: ContentFolder?
  /// The files within the program, in the order of `paths`.
  private let embedded: [EmbeddedFile]

  /// Returns the content of the folder that `option` names; without one, that of `standard` if it
  /// holds a `vocabulary.yaml`, or else the copy within the program.
  static func find(
    _ option: String?, standard: String = "Scenarios"
  ) throws(ContentFailure) -> ContentSource {
    if let option { return try ContentSource(folder: ContentFolder(option)) }
    let folder = ContentFolder(standard)
    let vocabulary = OpenFile.Name("vocabulary.yaml")
    let isFolder = (try? folder.open("").kind(of: vocabulary)) == .file
    return isFolder ? try ContentSource(folder: folder) : .embedded
  }

  /// The copy within the program, whose files the build has sorted.
  static var embedded: ContentSource { ContentSource(embedded: EmbeddedFile.all) }

  /// Lists the files of `folder`.
  init(folder: ContentFolder) throws(ContentFailure) {
    let listing = try ContentListing(of: folder)
    paths = listing.paths
    findings = listing.findings
    self.folder = folder
    embedded = []
  }

  private init(embedded files: [EmbeddedFile]) {
    embedded = files.filter { Self.isContent($0.path.description) }
    paths = embedded.map(\.path.description)
    findings = []
    folder = nil
  }

  /// Returns the file at `path`, one of `paths`; throws where it cannot be read now.
  func read(_ path: String) throws(Finding) -> SourceFile {
    if let folder { return try folder.read(path) }
    // A table by names would take longer to make than all the searches in it.
    guard let place = paths.firstIndex(of: path) else {
      throw Finding(
        file: displayed(path), position: .start, code: "unreadable",
        message: "there is no such file in the content within the program")
    }
    return SourceFile(path: displayed(path), bytes: embedded[place].bytes)
  }

  /// Returns `path` as the user would open it; within the program, as its author would.
  func displayed(_ path: String) -> String { folder?.displayed(path) ?? "Scenarios/\(path)" }

  /// Returns the SHA-256 of `pieces` one after the other.
  func digest(of pieces: [[UInt8]]) -> String {
    var hash = SHA256()
    for piece in pieces { hash.update(piece) }
    return hash.hex
  }

  /// Returns whether a file of this name is content.
  static func isContent(_ name: String) -> Bool {
    name.hasSuffix(".yaml") || name.hasSuffix(".txt")
  }
}

extension ContentSource: CustomStringConvertible {
  /// Where the content comes from, for a sentence.
  var description: String {
    folder.map { "the folder \(ticked($0.path))" } ?? "the content within the program"
  }
}
