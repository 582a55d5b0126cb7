internal import StrictYAML

/// Returns the word of `known` that is near enough to `word` to be meant, or nothing.
///
/// - Complexity: O(n · m) for each known word.
public func nearestWord(to word: String, in known: [String]) -> String? {
  nearest(to: word, in: known)
}
