internal import PolicyRules
internal import Records
internal import StrictYAML
internal import Terminal
internal import Training

extension Desk {
  /// Prepares a desk: reads the content and finds out who sits there, asking where it must.
  ///
  /// - Returns: nothing where the person leaves before saying who they are.
  static func open(
    _ options: CommonOptions, _ folders: Folders, from input: inout Input
  ) throws -> Desk? {
    let content = try Content.load(options)
    let library = try content.wholeLibrary()
    // Making the ledger makes the state folder too, before anything is kept there.
    _ = try folders.ledger()
    guard let person = try person(content, options, folders, from: &input) else { return nil }
    return Desk(
      content: content, folders: folders, console: options.output, person: person,
      library: library, policy: try content.policy(person.organization))
  }

  private static func person(
    _ content: Content, _ options: CommonOptions, _ folders: Folders, from input: inout Input
  ) throws -> Person? {
    if var person = Profile.read(folders.profile)?.person {
      if let asked = options.askedPolicy { person.organization = try content.policy(asked).id }
      if content.policies.contains(where: { $0.id == person.organization }) { return person }
    }
    let registration = Registration(
      content: content, console: options.output, askedPolicy: options.askedPolicy)
    guard let person = try registration.person(from: &input) else { return nil }
    try Profile(person: person).write(folders.profile)
    return person
  }
}
