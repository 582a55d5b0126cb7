/// A fact as the vocabulary file describes it.
public struct FactDefinition: Hashable, Sendable {
  /// The fact itself.
  public let fact: Fact
  /// The word that files use.
  public let name: String
  /// What it means, as a phrase.
  public let means: String
  /// The question to ask a person, with a question mark.
  public let question: String
  /// Its values, in the file's order.
  public let values: [ValueDefinition]
  /// The value that holds until a situation says otherwise.
  public let presumed: Value?
  /// Whether the sender can choose it; the others are circumstances.
  public let isChosen: Bool
}

/// A value of a fact as the vocabulary file describes it.
public struct ValueDefinition: Hashable, Sendable {
  /// The word that files use.
  public let name: String
  /// What it means, as a phrase.
  public let means: String
  /// What to tell a person to do so that it holds, as an imperative, if it can be done.
  public let advice: String?
}

/// A combination of values that cannot occur.
public struct Impossibility: Hashable, Sendable {
  /// The combination: the values of each fact that it names.
  public let facts: Facts
  /// Why it cannot occur, as a clause that reads after "because".
  public let reason: String
}
