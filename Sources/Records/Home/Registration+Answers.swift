internal import PolicyRules
internal import Training

extension Registration {
  /// Takes a line that the question can be answered by.
  mutating func accept(_ line: String) -> [Effect] {
    let isYes = line.lowercased().hasPrefix("y")
    switch question {
    case .number:
      if let found = staff.person(line) { return put(.isThis(found)) }
      return put(staff.isListed ? .isUnlisted(number: line) : .name(number: line))
    case .isUnlisted(let number): return put(isYes ? .name(number: number) : .number)
    case .isThis(let found):
      if isYes { return finish(found) }
      return [notice("Then please type your own number or e-mail.")] + put(.number)
    case .name(let number):
      return vocabulary.roles.isEmpty
        ? unlisted(number, line, []) : put(.roles(number: number, name: line))
    case .roles(let number, let name):
      return unlisted(number, name, Self.choices(line, among: vocabulary.roleWords) ?? [])
    case .school(var person):
      person.person.organization = Self.choice(line, among: heads.map(\.id)) ?? ""
      self.person = person
      return [.leave(.done)]
    }
  }

  private mutating func unlisted(
    _ number: String, _ name: String, _ roles: [String]
  ) -> [Effect] {
    let email = number.contains("@") ? number : ""
    return finish(
      RosterPerson(
        person: Person(
          staffID: number, name: name, email: email, organization: "", roles: roles)))
  }

  /// Says what keeps `line` from answering the question, if anything does.
  func complaint(about line: String) -> String? {
    switch question {
    // Whoever stands on the roster is known by what stands there, whatever it is made of.
    case .number: return staff.person(line) == nil ? Self.staffID(line) : nil
    case .name: return Self.name(line)
    case .isUnlisted, .isThis:
      return ["yes", "y", "no", "n"].contains(line.lowercased()) ? nil : "Please type yes or no."
    case .roles:
      let words = vocabulary.roleWords
      return Self.choices(line, among: words) == nil
        ? "Type one or more numbers from 1 to \(words.count), with spaces between them." : nil
    case .school:
      let ids = heads.map(\.id)
      return Self.choice(line, among: ids) == nil
        ? "Type a number from 1 to \(ids.count), or \(list(ids, "or"))." : nil
    }
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
    if Visible.acts(in: text) {
      return "There is a character in it that nobody can see. Please type your name again."
    }
    return text.utf8.count <= 200
      ? nil : "A name is one line of at most 200 letters. Please type it again."
  }
}

extension Character {
  fileprivate var isASCIIAlphanumeric: Bool { isASCII && (isLetter || isNumber) }
}
