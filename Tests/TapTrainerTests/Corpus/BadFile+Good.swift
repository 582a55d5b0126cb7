extension BadFile {
  /// A scenario without a fault; `NAME` stands for its name.
  static let goodScenario = """
    format: tap-scenario/1
    id: NAME
    revision: 1
    title: A title
    topic: texting
    roles: [coach]
    courses: [onboarding]
    start: one
    scenes:
      one:
        say: It is late.
        facts: {sender: coach, recipient: student, channel: text-message, account: personal}
        items:
          - id: ask
            kind: verdict
            stem: You text.
        goto: end

    """

  /// The policy that the README shows, without a fault; `NAME` stands for its name.
  static let goodPolicy = shown("yaml").replacing("\nid: oak-hill\n", with: "\nid: NAME\n")

  /// The words of that policy.
  static let goodPolicyText = shown("txt")

  private static func shown(_ ending: String) -> String {
    (try? Readme.shipped.get())?.files["Scenarios/policies/oak-hill.\(ending)"] ?? ""
  }
}
