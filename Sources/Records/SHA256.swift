internal import CLibMD

/// A running SHA-256 (FIPS 180-4), as libmd computes it.
public struct SHA256 {
  private var context = SHA2_CTX()

  /// Begins with no bytes taken in.
  public init() {
    unsafe SHA256Init(&context)
  }

  /// Takes in `bytes`; taking in two pieces equals taking in both at once.
  public mutating func update(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBytes { raw in unsafe update(raw) }
  }

  /// Takes in the UTF-8 bytes of `text`.
  public mutating func update(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in unsafe update(UnsafeRawBufferPointer(utf8)) }
  }

  /// Takes in the bytes that `raw` points to.
  mutating func update(_ raw: UnsafeRawBufferPointer) {
    guard let base = raw.baseAddress else { return }
    unsafe SHA256Update(&context, base.assumingMemoryBound(to: UInt8.self), raw.count)
  }

  /// The digest of everything taken in so far, as 32 bytes.
  public var bytes: [UInt8] {
    var copy = context
    return unsafe [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      unsafe SHA256Final(buffer.baseAddress, &copy)
      count = 32
    }
  }

  /// The digest of everything taken in so far, as 64 lower-case hexadecimal digits.
  public var hex: String {
    String(decoding: SHA256.digits(of: bytes), as: UTF8.self)
  }

  /// Returns the digest of `bytes` as 64 lower-case hexadecimal digits.
  public static func hex(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.hex
  }

  /// Returns the digest of the UTF-8 bytes of `text` as 64 lower-case hexadecimal digits.
  public static func hex(of text: String) -> String {
    var hash = SHA256()
    hash.update(text)
    return hash.hex
  }

  /// Returns two lower-case hexadecimal digits for each byte.
  static func digits(of bytes: [UInt8]) -> [UInt8] {
    var digits: [UInt8] = []
    digits.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      digits.append(digit(byte >> 4))
      digits.append(digit(byte & 15))
    }
    return digits
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
