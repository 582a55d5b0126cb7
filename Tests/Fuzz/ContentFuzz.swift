internal import StrictYAML
internal import Training

@testable internal import PolicyRules
@testable internal import tap_trainer

/// A little content to fuzz with, read once.
enum Sample {
  /// The content within the program.
  static let shipped = Content(ContentSource.embedded)
  static let vocabulary: Vocabulary = {
    guard let vocabulary = shipped.vocabulary else {
      return Vocabulary(facts: [], impossible: [], unadvised: [])
    }
    return vocabulary
  }()

  /// A few scenarios of the content within the program, with each kind of item, and its courses.
  static let library: Library = load([
    "texting/bus-is-late.yaml", "email/two-mailboxes.yaml", "friend-requests/new-follower.yaml",
    "texting/afternoon-in-town.yaml",
  ])

  private static func load(_ paths: [String]) -> Library {
    let files = paths.compactMap { try? ContentSource.embedded.read($0) }
    let (library, findings) = Library.load(
      scenarios: files, courses: ContentSource.embedded.coursesFile, vocabulary: vocabulary,
      policies: shipped.policies)
    promise(library.scenarios.count == paths.count, "\(findings)")
    return library
  }

  /// A vocabulary that is small enough to prove a policy over within a moment.
  static let smallVocabulary: Vocabulary = {
    let loaded = Vocabulary.load(SourceFile(path: "vocabulary.yaml", text: smallFacts))
    promise(loaded.value != nil, "\(loaded.findings)")
    return loaded.value ?? vocabulary
  }()

  private static let smallFacts = """
    format: tap-vocabulary/1
    facts:
      sender:
        means: who communicates
        ask: Who?
        values: {coach: a coach, staff: an employee}
      channel:
        means: by which means
        ask: How?
        presumed: email
        values: {email: e-mail, text-message: texting, phone-call: a call}
      approved:
        means: approval was given
        ask: Was it approved?
        values: {yes: it was approved, no: it was not}
    impossible:
      - facts: {sender: staff, channel: phone-call}
        because: there is no phone
    """

  /// The words of the policies that are fuzzed.
  static let text = SourceFile(
    path: "policy.txt",
    text: "E-mail is fine. Texting needs approval. Calls are not made. Other things are open.\n")
}
