/// The code of a certificate: short enough to read out, with a sign that tells misreadings.
public struct Certificate: Hashable, Sendable {
  let code: String

  /// Makes the certificate of `attempt`, always the same one.
  init(_ attempt: AttemptID) {
    var random = SplitMix64(seed: attempt.seed, purpose: attempt.startedAt.description)
    let digits = (0..<11).map { _ in Int(random.next() % 32) }
    code = Certificate.spelled(digits + [Certificate.check(digits)])
  }

  /// Returns the code that `text` spells, in capitals and with its hyphens, or nothing where its last
  /// sign does not fit the others.
  public static func read(_ text: String) -> String? {
    let signs = text.uppercased().filter { $0 != "-" && !$0.isWhitespace }
    let digits = signs.dropFirst(3).compactMap { alphabet.firstIndex(of: $0) }
    guard signs.hasPrefix("TAP"), signs.count == 15, digits.count == 12,
      digits.last == check(Array(digits.dropLast()))
    else { return nil }
    return spelled(digits)
  }

  /// Douglas Crockford's digits: no I, L, O or U to be misread.
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// Weighs digits by odd numbers, so that one wrong digit shows, and nearly every swap.
  private static func check(_ digits: [Int]) -> Int {
    digits.enumerated().reduce(0) { $0 + ($1.offset * 2 + 1) * $1.element } % 32
  }

  private static func spelled(_ digits: [Int]) -> String {
    let signs = digits.map { String(alphabet[$0]) }
    let groups = stride(from: 0, to: signs.count, by: 4).map { signs[$0..<$0 + 4].joined() }
    return (["TAP"] + groups).joined(separator: "-")
  }
}
