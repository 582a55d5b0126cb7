internal import Terminal
internal import Training

extension Registration {
  /// What a person is told who asks for help at a question.
  enum Help {
    static let number = """
      Type the number that HR gave you, or your school e-mail address. Your records are kept under \
      it, so always use the same one. To leave, type quit.
      """
    static let name = "Type your name as HR knows it; your certificate will carry it."
    static let roles = """
      What you do decides which courses you need. Type the number in front of it; if you do \
      several things, type several numbers with spaces between them.
      """
    static let school = "The policy of that school is what every answer is measured by."
  }

  /// Asks until `check` has nothing to say against the line, or returns nothing where the person
  /// leaves.
  func answer(
    _ prompt: Prompt, help: String, check: (String) -> String?
  ) throws -> String? {
    var wasInterrupted = false
    while true {
      switch try screen.ask(prompt) {
      case .endOfInput: return nil
      case .interrupted where wasInterrupted: return nil
      case .interrupted:
        wasInterrupted = true
        try screen.say("To leave, type quit or press Ctrl-C again.")
      case .text(let text):
        wasInterrupted = false
        let line = text.trimmed
        switch HomeCommand(line) {
        case .quit: return nil
        case .help: try screen.say(help)
        case .plain(let isOn): try turn(plain: isOn)
        default:
          guard let complaint = check(line) else { return line }
          try screen.say(complaint)
        }
      }
    }
  }

  private func turn(plain isOn: Bool?) throws {
    screen.turn(plain: isOn ?? !screen.isPlain)
    try screen.say(screen.plainSentence)
  }

  /// Reads a number or a word as one of `words`.
  static func choice(_ line: String, among words: [String]) -> String? {
    if let number = Int(line), number > 0, number <= words.count { return words[number - 1] }
    return words.first { $0 == line.lowercased() }
  }

  /// Reads several numbers or words, or returns nothing where one of them is neither.
  static func choices(_ line: String, among words: [String]) -> [String]? {
    let parts = line.split { $0 == " " || $0 == "," }.map(String.init).filter { $0 != "and" }
    let chosen = Set(parts.compactMap { choice($0, among: words) })
    guard !chosen.isEmpty, parts.allSatisfy({ choice($0, among: words) != nil }) else { return nil }
    return words.filter { chosen.contains($0) }
  }

  /// Records take letters, digits and a few marks as a number, so that no program misreads one.
  static func staffID(_ text: String) -> String? {
    let allowed = text.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || Array("._-@+".utf8).contains(byte)
    }
    if text.isEmpty { return "Please type your staff number or your school e-mail." }
    let isGood =
      allowed && (1...64).contains(text.utf8.count) && text.first?.isASCIIAlphanumeric == true
    guard isGood else {
      return
        "A staff number has letters, digits, dots, hyphens and the like, and no spaces. Please type it again."
    }
    if text.contains("@") {
      return isEmail(text)
        ? nil
        : "An e-mail address has one @ and then a name with a dot, such as j.doe@school.org. Please type it again."
    }
    return text.contains(where: \.isNumber)
      ? nil
      : "That is neither: a staff number has digits, and an e-mail address an @. Please type yours."
  }

  /// Returns whether `text` has one `@`, something before it, and a name with a dot after it.
  private static func isEmail(_ text: String) -> Bool {
    let sides = text.split(separator: "@", omittingEmptySubsequences: false)
    let labels = sides.last?.split(separator: ".", omittingEmptySubsequences: false) ?? []
    return sides.count == 2 && !sides[0].isEmpty && labels.count > 1
      && labels.allSatisfy { !$0.isEmpty }
  }

  /// Says what is wrong with a name, if anything is.
  static func name(_ text: String) -> String? {
    if text.isEmpty { return "Please type your name as HR knows it." }
    if text.contains("@") {
      return "That is an e-mail address. Please type your name as HR knows it."
    }
    let isLine = text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    return isLine && text.utf8.count <= 200
      ? nil : "A name is one line of at most 200 letters. Please type it again."
  }
}

extension Character {
  fileprivate var isASCIIAlphanumeric: Bool { isASCII && (isLetter || isNumber) }
}

extension StringProtocol {
  /// The text without spaces at its ends.
  var trimmed: String {
    String(drop(while: \.isWhitespace).trimmingSuffix(while: \.isWhitespace))
  }

  /// Returns the text without the characters at its end that `isDropped`.
  func trimmingSuffix(while isDropped: (Character) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, isDropped(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}
