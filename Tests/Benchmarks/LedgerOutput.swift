internal import Glibc
internal import Records

/// A ledger file that is written without waiting for the disk, for benchmarks only.
@safe final class LedgerOutput {
  let path: String
  private let file: UnsafeMutablePointer<FILE>
  private(set) var link: ChainLink

  struct Unwritable: Error {
    let path: String
  }

  /// Makes the file and writes its header.
  init(_ kind: LedgerKind, _ installation: Installation, folder: String) throws {
    path = "\(folder)/\(kind.fileName(installation))"
    guard let file = unsafe fopen(path, "wx") else { throw Unwritable(path: path) }
    unsafe self.file = file
    link = ChainLink.start(kind, installation)
    write(kind.header + [UInt8(ascii: "\n")])
  }

  /// Adds the line that follows.
  func add(_ line: LedgerLine) {
    write(line.bytes)
    link = line.link
  }

  /// Ends the file; throws where the disk did not take all of it.
  func close() throws {
    guard unsafe ferror(file) == 0, unsafe fclose(file) == 0 else { throw Unwritable(path: path) }
  }

  private func write(_ bytes: [UInt8]) {
    _ = unsafe bytes.withUnsafeBytes { unsafe fwrite($0.baseAddress, 1, $0.count, file) }
  }
}
