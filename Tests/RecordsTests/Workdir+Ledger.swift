import Glibc
import Records
import TestSupport
import Training

extension Workdir {
  /// Returns a file's bytes; none where there is no such file.
  func read(_ name: String) -> [UInt8] { (try? bytes(of: name)) ?? [] }

  /// Returns a file's lines; none where there is no such file.
  func lines(_ name: String) -> [String] {
    String(decoding: read(name), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Returns who may do what with a file; 0 where there is no such file.
  func rights(_ name: String) -> mode_t { (try? permissions(of: name)) ?? 0 }

  /// Returns the numbers of the items in the folder's responses, and what could not be read.
  func items(in folder: String = "records") throws -> (numbers: [Int], faults: LedgerFaults) {
    var faults = LedgerFaults()
    var numbers: [Int] = []
    try LedgerFolder(file(folder)).forEachResponse(faults: &faults) { row in
      numbers.append(Int(row.response.item.dropFirst("item-".count)) ?? -1)
      return true
    }
    return (numbers, faults)
  }
}

extension LedgerFolder {
  /// Returns how far each file reaches; what cannot be read is left out.
  func heads() throws(LedgerFailure) -> LedgerHeads {
    var unused = LedgerFaults()
    return try heads(faults: &unused)
  }
}

extension String {
  /// The numbers that a ledger writer said are on disk.
  var acknowledged: [Int] {
    split(separator: "\n").filter { $0.hasPrefix("ack ") }.compactMap { Int($0.dropFirst(4)) }
  }
}
