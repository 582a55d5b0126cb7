/// Returns the word of `known` that is nearest to `word`, if one is near enough to be meant.
///
/// Near enough is an optimal-string-alignment distance of at most a third of the longer word's
/// letters, rounded up, at most 3, and less than all its letters; of equally near words the first
/// in the alphabet. Case does not count, nor what follows the 64th letter.
/// - Complexity: O(n + m) for each known word.
public func nearest(to word: String, in known: some Sequence<String>) -> String? {
  var comparisons = Int.max
  return nearest(to: word, in: known, comparisons: &comparisons)
}

/// Returns the sentence that offers the nearest word, or lists the few there are.
public func suggestion(for word: String, in known: some Sequence<String>) -> String? {
  var comparisons = Int.max
  return suggestion(for: word, in: known, comparisons: &comparisons)
}

/// Returns the sentence that offers the nearest word, or lists the few there are.
///
/// Each known word that is looked at takes one off `comparisons`; where none is left, there is no
/// sentence.
func suggestion(
  for word: String, in known: some Sequence<String>, comparisons: inout Int
) -> String? {
  let near = nearest(to: word, in: known, comparisons: &comparisons)
  return comparisons > 0 || near != nil ? sentence(offering: near, of: known) : nil
}

/// Returns the sentence that offers `near`, or lists the few words there are.
func sentence(offering near: String?, of known: some Sequence<String>) -> String? {
  if let near { return "did you mean \(ticked(near))?" }
  var all: [String] = []
  for candidate in known where !all.contains(candidate) {
    all.append(candidate)
    if all.count > 8 { return nil }
  }
  return all.isEmpty ? nil : "known: " + all.map { ticked($0) }.joined(separator: ", ")
}

/// Returns the word of `known` that is nearest to `word` and near enough, as long as `comparisons`
/// last.
func nearest(
  to word: String, in known: some Sequence<String>, comparisons: inout Int
) -> String? {
  let letters = word.lettersToCompare
  var best: (word: String, distance: Int)?
  for candidate in known {
    guard comparisons > 0 else { return nil }
    comparisons -= 1
    let other = candidate.lettersToCompare
    let longer = max(letters.count, other.count)
    let bound = min(3, (longer + 2) / 3, longer - 1, best?.distance ?? .max)
    guard let distance = editDistance(letters, other, atMost: bound) else { continue }
    if let best, (best.distance, best.word) <= (distance, candidate) { continue }
    best = (candidate, distance)
  }
  return best?.word
}

extension String {
  fileprivate var lettersToCompare: [Unicode.Scalar] {
    // Lower case can be longer or shorter, but not by so much.
    Array(String(unicodeScalars.prefix(128)).lowercased().unicodeScalars.prefix(64))
  }
}

/// Counts the insertions, deletions, changes and swaps of neighbours that lead from `a` to `b`, or
/// returns nothing where they are more than `bound`.
///
/// What lies further than `bound` from the diagonal costs more, and is not looked at.
private func editDistance(
  _ a: [Unicode.Scalar], _ b: [Unicode.Scalar], atMost bound: Int
) -> Int? {
  guard abs(a.count - b.count) <= bound else { return nil }
  let far = bound + 1
  var before: [Int] = []
  var above = (0...b.count).map { min($0, far) }
  for i in a.indices {
    var row = Array(repeating: far, count: b.count + 1)
    row[0] = min(i + 1, far)
    for j in max(0, i - bound)..<max(0, min(b.count, i + bound + 1)) {
      let change = above[j] + (a[i] == b[j] ? 0 : 1)
      var cost = min(change, above[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
      row[j + 1] = min(cost, far)
    }
    (before, above) = (above, row)
  }
  return above[b.count] <= bound ? above[b.count] : nil
}
