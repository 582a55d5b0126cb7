/// The checksum that zip files hold (CRC-32 of ISO 3309, reflected, polynomial 0xEDB88320).
struct CRC32 {
  private var state: UInt32 = .max
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 0 ? value >> 1 : (value >> 1) ^ 0xedb8_8320
    }
  }

  mutating func update(_ bytes: [UInt8]) {
    let table = CRC32.table
    var value = state
    for byte in bytes { value = table[Int((value ^ UInt32(byte)) & 255)] ^ (value >> 8) }
    state = value
  }

  var value: UInt32 { ~state }
}
