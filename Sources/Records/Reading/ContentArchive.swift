public import Training

/// The content that was kept beside the ledgers, with the means to read it.
public struct ContentArchive {
  private let kept: KeptContent
  private let open: (_ folder: String) throws -> any ContentFiles

  /// Takes what is kept in the folder of the ledgers, `records`; `open` finds the files of a content
  /// folder.
  public init(
    records: String, open: @escaping (_ folder: String) throws -> any ContentFiles
  ) {
    kept = KeptContent(records: records)
    self.open = open
  }

  /// The digests of all content that is kept, in their order.
  var digests: [String] { kept.digests }

  /// Reads the content with this digest, or nothing where it was not kept.
  func content(_ digest: String) throws -> Content? {
    guard kept.holds(digest) else { return nil }
    return Content(try open(kept.folder(digest)))
  }
}

extension KeptContent {
  /// Keeps `files` beside the ledgers, unless they are kept already.
  ///
  /// `scratch` names the draft, so that two programs do not write the same one.
  public func keep(_ files: any ContentFiles, scratch: UInt64) throws {
    let digest = files.digest()
    if holds(digest) { return }
    try keep(digest, files: files.copies(), scratch: scratch)
  }
}
