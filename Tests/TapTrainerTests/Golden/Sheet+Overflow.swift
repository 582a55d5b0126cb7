extension Sheet {
  /// The rows that the terminal had to break, apart from lines that a person typed.
  ///
  /// A typed line begins behind its prompt, and may go on over several rows.
  var brokenRows: [String] {
    let all = rows
    return broken.sorted().filter { row in
      !all[row].contains("> ") && !all[row].hasSuffix(">") && !broken.contains(row - 1)
    }.map { all[$0] }
  }
}
