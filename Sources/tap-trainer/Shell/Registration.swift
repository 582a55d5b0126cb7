internal import PolicyRules
internal import StrictYAML
internal import Terminal
internal import Training

/// Asks a person once who they are.
struct Registration {
  let content: Content
  let console: Console
  /// The policy that the command line names, if it does.
  let askedPolicy: String?

  /// Asks until all is known, or returns nothing where the person leaves.
  func person(from input: inout Input) throws -> Person? {
    try console.say(
      "Welcome. A few questions first; the answers stay on this machine and in your records.")
    guard
      let staffID = try text("Staff number or school e-mail", from: &input, check: Self.staffID),
      let name = try text("Your full name", from: &input, check: Self.name),
      let roles = try roles(from: &input), let policy = try policy(from: &input)
    else { return nil }
    let email = staffID.contains("@") ? staffID : ""
    return Person(staffID: staffID, name: name, email: email, organization: policy, roles: roles)
  }

  /// Asks for one line until `check` has nothing to say against it.
  private func text(
    _ label: String, from input: inout Input, check: (String) -> String?
  ) throws -> String? {
    let prompt = Prompt(label, completions: [], isRemembered: false)
    while true {
      guard let line = try line(prompt, from: &input) else { return nil }
      guard let complaint = check(line) else { return line }
      try console.say(complaint)
    }
  }

  /// Reads a line without the spaces around it; none where the person leaves.
  private func line(_ prompt: Prompt, from input: inout Input) throws -> String? {
    guard case .text(let text) = try input.ask(prompt) else { return nil }
    let line = String(text.drop(while: \.isWhitespace).trimmingSuffix(while: \.isWhitespace))
    return HomeCommand(line) == .quit ? nil : line
  }

  private func roles(from input: inout Input) throws -> [String]? {
    guard let vocabulary = content.vocabulary, let sender = vocabulary.fact("sender") else {
      return []
    }
    let definitions = vocabulary[sender].values
    try console.say("What do you do here? Several numbers with spaces are fine.")
    for (place, value) in definitions.enumerated() {
      try console.show(Passage(.choice, label: String(place + 1), value.means))
    }
    let prompt = Prompt("Roles", completions: definitions.map(\.name), isRemembered: false)
    while let line = try line(prompt, from: &input) {
      let words = line.split { $0 == " " || $0 == "," }.map(String.init)
      let chosen = words.compactMap { Self.choice($0, among: definitions.map(\.name)) }
      if !chosen.isEmpty, chosen.count == words.count { return Array(Set(chosen)).sorted() }
      try console.say("Type one or more numbers from 1 to \(definitions.count).")
    }
    return nil
  }

  private func policy(from input: inout Input) throws -> String? {
    if let askedPolicy { return try content.policy(askedPolicy).id }
    let ids = content.policies.map(\.id)
    if ids.count == 1 { return ids[0] }
    try console.say("Which school's policy binds you?")
    for (place, policy) in content.policies.enumerated() {
      try console.show(Passage(.choice, label: String(place + 1), policy.organization))
    }
    let prompt = Prompt("School", completions: ids, isRemembered: false)
    while let line = try line(prompt, from: &input) {
      if let chosen = Self.choice(line.lowercased(), among: ids) { return chosen }
      try console.say("Type a number from 1 to \(ids.count).")
    }
    return nil
  }

  private static func choice(_ word: String, among words: [String]) -> String? {
    if let number = Int(word), words.indices.contains(number - 1) { return words[number - 1] }
    return words.first { $0 == word }
  }

  /// Records take letters, digits and a few marks as a number, so that no program misreads one.
  static func staffID(_ text: String) -> String? {
    let allowed = text.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || Array("._-@+".utf8).contains(byte)
    }
    let isGood =
      allowed && (1...64).contains(text.utf8.count) && text.first?.isASCIIAlphanumeric == true
    return isGood
      ? nil : "A staff number has letters, digits, and . _ - @ only. Please type it again."
  }

  static func name(_ text: String) -> String? {
    if text.isEmpty { return "Please type your name as HR knows it." }
    let isLine = text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    return isLine && text.utf8.count <= 200
      ? nil : "A name is one line of at most 200 letters. Please type it again."
  }
}

extension Character {
  fileprivate var isASCIIAlphanumeric: Bool { isASCII && (isLetter || isNumber) }
}
