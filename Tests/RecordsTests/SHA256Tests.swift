import Testing

@testable import Records

struct DigestCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
  let hex: String
}

@Suite struct SHA256Tests {
  // From FIPS 180-4's examples, and the digest of nothing.
  static let cases = [
    DigestCase(
      testDescription: "nothing", text: "",
      hex: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    DigestCase(
      testDescription: "one block", text: "abc",
      hex: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    DigestCase(
      testDescription: "two blocks",
      text: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      hex: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
    DigestCase(
      testDescription: "a million letters", text: String(repeating: "a", count: 1_000_000),
      hex: "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ]

  @Test("The digest is that of the standard", arguments: cases)
  func digest(_ row: DigestCase) {
    #expect(SHA256.hex(of: row.text) == row.hex)
    #expect(SHA256.hex(of: Array(row.text.utf8)) == row.hex)
  }

  @Test(
    "Two pieces have the digest of the whole, wherever it is cut, and reading it changes nothing")
  func pieces() {
    let bytes = (0..<200).map { UInt8($0) }
    for cut in 0...bytes.count {
      var hash = SHA256()
      hash.update(Array(bytes[..<cut]))
      _ = hash.hex
      hash.update(Array(bytes[cut...]))
      #expect(hash.hex == SHA256.hex(of: bytes))
    }
  }
}
