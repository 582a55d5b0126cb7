/// One of the answers that a question offers.
public struct Choice: Hashable, Sendable {
  /// What to type, such as `a` or `2`.
  public let label: String
  /// What the record says, such as an option's id.
  public let code: String
  /// What it says.
  public let text: String
  /// Other words that mean it.
  public let synonyms: [String]

  init(label: String, code: String, text: String, synonyms: [String] = []) {
    self.label = label
    self.code = code
    self.text = text
    self.synonyms = synonyms
  }
}
