internal import PolicyRules

/// Bytes on their way out, handed on in pieces.
struct OutputBuffer {
  private(set) var bytes: [UInt8] = []
  private static let piece = 1 << 16
  /// Most rows that fill a piece end within it.
  private static let room = piece + (1 << 13)

  init() { bytes.reserveCapacity(OutputBuffer.room) }

  /// Whether enough has come together to be handed on.
  var isFull: Bool { bytes.count >= OutputBuffer.piece }

  @inline(__always)
  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  @inline(__always)
  mutating func append(_ raw: UnsafeRawBufferPointer) {
    unsafe bytes.append(contentsOf: raw)
  }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func append(_ more: [UInt8]) { bytes.append(contentsOf: more) }

  /// Adds `text` as a JSON string.
  mutating func append(json text: String) { JSON.write(text, to: &bytes) }

  /// Gives everything away and begins anew.
  mutating func taken() -> [UInt8] {
    let all = bytes
    bytes = []
    bytes.reserveCapacity(OutputBuffer.room)
    return all
  }
}
