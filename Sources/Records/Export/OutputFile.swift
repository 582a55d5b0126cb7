internal import Glibc

/// A file that appears under its name only once it is whole.
public struct OutputFile: ~Copyable {
  private let place: OutputPlace
  private let file: Descriptor

  /// Begins a file beside `path`; what stands at `path` stays as it is until ``finish()``.
  ///
  /// Links are followed; what is no plain file, such as a device, is written straight away.
  public init(path: String) throws(LedgerFailure) {
    let place = OutputPlace(path)
    file = try OutputPlace.open(place.path)
    self.place = place
  }

  /// Adds `bytes`.
  public func write(_ bytes: [UInt8]) throws(LedgerFailure) { try file.writeAll(bytes) }

  /// Gives the file its name once the disk holds it.
  public consuming func finish() throws(LedgerFailure) {
    if place.isDraft { try file.sync() }
    try place.name()
  }
}
