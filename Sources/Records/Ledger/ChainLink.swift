/// Where a row stands in its file, and what ties it to the row before.
///
/// The digest is the SHA-256 of the row's line up to, and without, the comma before `digest`: the bytes
/// of all other fields as they stand in the file, `previous_digest` among them. In a shell:
/// `printf %s "${line%,*}" | sha256sum`. The first row's previous digest is that of two lines, each with
/// its line feed: the file's name and the header; so no row fits into another file.
public struct ChainLink: Hashable, Sendable {
  /// The row's number in its file; the first is 1.
  public let sequence: Int
  /// The digest of the row before.
  public let previousDigest: String
  /// The digest of this row.
  public let digest: String

  /// Makes a link.
  public init(sequence: Int, previousDigest: String, digest: String) {
    self.sequence = sequence
    self.previousDigest = previousDigest
    self.digest = digest
  }

  /// Returns what stands for a row before the first one.
  package static func start(_ kind: LedgerKind, _ installation: Installation) -> ChainLink {
    var hash = SHA256()
    hash.update(kind.fileName(installation) + "\n")
    hash.update(kind.header + [UInt8(ascii: "\n")])
    return ChainLink(sequence: 0, previousDigest: "", digest: hash.hex)
  }
}
