/// Returns the word of `known` that is nearest to `word`, if one is near enough to be meant.
///
/// Near enough is an optimal-string-alignment distance of at most a third of the longer word's
/// letters, rounded up, at most 3, and less than all its letters; of equally near words the first
/// in the alphabet. Case does not count, nor what follows the 64th letter.
/// - Complexity: O(n · m) for each known word.
public func nearest(to word: String, in known: some Sequence<String>) -> String? {
  let letters = Array(word.lowercased().unicodeScalars.prefix(64))
  var best: (word: String, distance: Int)?
  for candidate in known.sorted() {
    let other = Array(candidate.lowercased().unicodeScalars.prefix(64))
    let longer = max(letters.count, other.count)
    let bound = min(3, (longer + 2) / 3, longer - 1)
    let distance = editDistance(letters, other)
    if distance <= bound, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.word
}

/// Returns the sentence that offers the nearest word, or lists the few there are.
public func suggestion(for word: String, in known: some Sequence<String>) -> String? {
  var taken: Set<String> = []
  let all = known.filter { taken.insert($0).inserted }
  if let near = nearest(to: word, in: all) { return "did you mean `\(near)`?" }
  guard !all.isEmpty, all.count <= 8 else { return nil }
  return "known: " + all.map { "`\($0)`" }.joined(separator: ", ")
}

/// Counts the insertions, deletions, changes and swaps of neighbours that lead from `a` to `b`.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var before: [Int] = []
  var above = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      let change = above[j] + (a[i] == b[j] ? 0 : 1)
      var cost = min(change, above[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
      row.append(cost)
    }
    (before, above) = (above, row)
  }
  return above[b.count]
}
