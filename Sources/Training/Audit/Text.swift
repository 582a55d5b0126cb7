/// Measures of a text in English.
struct Text {
  let words: [String]
  private let sentences: Int

  init(_ text: String) {
    words = text.answerWords
    sentences = max(1, text.count { $0 == "." || $0 == "?" || $0 == "!" })
  }

  /// The school grade at which it can be read, by Kincaid and others (1975).
  var grade: Double {
    guard !words.isEmpty else { return 0 }
    let syllables = words.reduce(0) { $0 + Text.syllables($1) }
    let count = Double(words.count)
    return 0.39 * count / Double(sentences) + 11.8 * Double(syllables) / count - 15.59
  }

  /// Counts groups of vowels; a final `e` is silent.
  private static func syllables(_ word: String) -> Int {
    var groups = 0
    var wasVowel = false
    for letter in word.lowercased() {
      let isVowel = "aeiouy".contains(letter)
      if isVowel, !wasVowel { groups += 1 }
      wasVowel = isVowel
    }
    if groups > 1, word.hasSuffix("e"), !word.hasSuffix("le") { groups -= 1 }
    return max(1, groups)
  }

  /// Returns whether `other` has a run of `length` words of this text.
  func shares(_ length: Int, with other: Text) -> Bool {
    let own = Set(fingerprints(length))
    return other.fingerprints(length).contains { own.contains($0) }
  }

  /// Returns a number for every run of `length` words, whatever their letters' case: 64-bit FNV-1a
  /// of each word, then of the words' numbers.
  func fingerprints(_ length: Int) -> [UInt64] {
    guard words.count >= length else { return [] }
    let numbers = words.map { word in
      word.lowercased().utf8.reduce(Text.basis) { ($0 ^ UInt64($1)) &* Text.prime }
    }
    return (0...(numbers.count - length)).map { start in
      numbers[start..<start + length].reduce(Text.basis) { ($0 ^ $1) &* Text.prime }
    }
  }

  private static let basis: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3
}
