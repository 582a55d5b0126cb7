internal import PolicyRules
internal import Terminal

@testable internal import Records
@testable internal import Training
@testable internal import tap_trainer

extension FuzzTarget {
  private static let judge = Batch(
    policies: Sample.shipped.policies, standard: Sample.shipped.policies[0])

  /// A line of `judge --batch`: the answer is one line of JSON, in which nothing acts.
  static let batch = FuzzTarget("batch") { bytes in
    let answer = judge.answer(String(decoding: bytes, as: UTF8.self)).bytes
    promise(answer.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "a control character is answered")
    guard let json = JSON(reading: answer) else { return promise(false, "no JSON is answered") }
    promise(json.member("id") != nil, "the answer has no id")
    promise(json.member("error") != nil || json.member("verdict") != nil, "nothing is answered")
    if let request = JSON(reading: bytes) {
      promise(JSON(reading: request.bytes) == request, "what is written reads otherwise")
    }
  }

  /// Words such as `sender=coach`: what they say is said, or there is a sentence.
  static let facts = FuzzTarget("facts") { bytes in
    let words = String(decoding: bytes, as: UTF8.self).split(separator: " ").map(String.init)
    do throws(Misstatement) {
      let facts = try Facts(stating: words, of: Sample.vocabulary)
      for word in words {
        let name = String(word.prefix { $0 != "=" })
        guard let fact = Sample.vocabulary.fact(name) else {
          return promise(false, "a fact that is none")
        }
        promise(facts.mentions(fact), "`\(word)` is not said")
      }
      _ = try Sample.vocabulary.stated(facts)
    } catch {
      promise(!error.description.isEmpty, "nothing is said of what is wrong")
    }
  }

  /// A line typed at any prompt: read as a command, as the answer to an item, as a choice.
  static let answers = FuzzTarget("answers") { bytes in
    let line = String(decoding: bytes, as: UTF8.self)
    _ = HomeCommand(line)
    _ = Command(line)
    _ = Command.suggestion(for: line, besides: ["acceptable"])
    let words = ["imsa", "nsseo"]
    if let choice = Registration.choice(line, among: words) {
      promise(words.contains(choice), "a choice that was not offered")
    }
    _ = Registration.choices(line, among: words)
    if Registration.staffID(line) == nil {
      promise((1...64).contains(line.utf8.count), "a staff number of \(line.utf8.count) bytes")
    }
    _ = Registration.name(line)
    for question in questions {
      guard let given = question.read(line) else { continue }
      promise(
        given.codes.allSatisfy { code in question.choices.contains { $0.code == code } },
        "an answer that was not offered")
      _ = question.mark(given.codes, judge: Judge(Sample.shipped.policies[0]))
    }
  }

  /// One question of each kind.
  private static let questions: [Question] = {
    let judge = Judge(Sample.shipped.policies[0])
    var found: [String: Question] = [:]
    for scenario in Sample.library.scenarios {
      for scene in scenario.scenes {
        for item in scene.items where found[item.kind.word] == nil {
          found[item.kind.word] = Question(
            item, in: scenario.id, facts: scene.facts, judge: judge, seed: 3)
        }
      }
    }
    promise(found.count == 7, "only these kinds: \(found.keys.sorted())")
    return found.keys.sorted().compactMap { found[$0] }
  }()
}
