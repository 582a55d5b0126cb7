internal import StrictYAML

extension PolicyLoader {
  /// Puts the exceptions' places into the rules that name them.
  mutating func join(_ rules: [Rule], _ exceptions: [(rule: Int, words: [Scalar])]) -> [Rule] {
    var joined = rules
    var isWhole = rules.count == written.ruleCount
    let ids = Names(rules.map(\.id))
    let names = Names(rules.filter { $0.kind == .exception }.map(\.id))
    for (index, words) in exceptions {
      let found = words.compactMap { exception(called: $0, among: names, of: ids) }
      joined[index].unless = found
      isWhole = isWhole && found.count == words.count
    }
    guard isWhole else { return joined }
    let named = Set(joined.flatMap(\.unless))
    for (index, rule) in rules.enumerated() where rule.kind == .exception {
      if !named.contains(index) {
        findings.error(
          "dead-exception", "no rule names the exception `\(rule.id)`",
          at: places.rules[index].start,
          help: "add it to the rule's `unless`")
      }
    }
    return joined
  }

  private mutating func exception(
    called word: Scalar, among names: Names, of rules: Names
  ) -> Int? {
    if names.contains(word.text) { return rules.place(of: word.text) }
    if !written.rules.contains(word.text) || rules.contains(word.text) {
      findings.unknown("exception", word, in: names)
    }
    return nil
  }

  /// Reports exceptions that lift each other in a circle.
  mutating func checkCycles(_ rules: [Rule]) {
    var state = Array(repeating: 0, count: rules.count)
    for start in rules.indices where state[start] == 0 {
      var stack = [(start, 0)]
      state[start] = 1
      while let (index, next) = stack.last {
        guard next < rules[index].unless.count else {
          state[index] = 2
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].1 += 1
        let target = rules[index].unless[next]
        if state[target] == 1 {
          report(cycle: stack.map(\.0).drop { $0 != target }.map { rules[$0].id }, at: target)
        } else if state[target] == 0 {
          state[target] = 1
          stack.append((target, 0))
        }
      }
    }
  }

  private mutating func report(cycle names: [String], at index: Int) {
    let path = (names + [names[0]]).map { "`\($0)`" }.joined(separator: ", ")
    findings.error(
      "cyclic-exception", "these exceptions lift each other in a circle: \(path)",
      at: places.rules[index].start, help: "take one of them out of an `unless`")
  }
}
