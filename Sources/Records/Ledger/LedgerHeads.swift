/// How far each file of a folder reached at some time: what is kept elsewhere, so that a cut tail or a rewritten file shows.
public struct LedgerHeads: Hashable, Sendable {
  /// How far one file reached.
  public struct Head: Hashable, Sendable {
    /// The file's name.
    public let file: String
    /// The sequence number of the last row.
    public let sequence: Int
    /// The digest of the last row.
    public let digest: String

    /// Makes a head.
    public init(file: String, sequence: Int, digest: String) {
      self.file = file
      self.sequence = sequence
      self.digest = digest
    }
  }

  /// The heads by the name of the file.
  public private(set) var heads: [String: Head] = [:]

  /// Takes heads; of two for one file the later stands.
  public init(_ heads: [Head] = []) {
    for head in heads { self.heads[head.file] = head }
  }

  /// Takes `head` in the place of what was known of its file.
  mutating func set(_ head: Head) { heads[head.file] = head }
}
