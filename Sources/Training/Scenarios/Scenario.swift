public import PolicyRules
public import StrictYAML

/// A situation from working life, told in scenes that ask.
public struct Scenario: Hashable, Sendable {
  /// Its name, for ever; also the name of its file.
  public let id: String
  /// Raised whenever its meaning changes.
  public let revision: Int
  /// A few words for people.
  public let title: Prose
  /// The part of the policy that it teaches.
  public let topic: String
  /// Whom it is for: values of the fact that says who communicates.
  public let roles: [Value]
  /// The courses that may use it; practice always may.
  public let courses: [String]
  /// The schools that get it, by their policy's id; nothing means all.
  public let policies: [String]?
  /// Its moments, in the file's order.
  public let scenes: [Scene]
  /// Where it begins, among ``scenes``.
  public let start: Int
  /// What the author believed the keys to be.
  public let expectations: [Expectation]
  /// Other texts for single schools.
  public let wordings: [Wording]
  /// The same, by the policy's id and the scene's or item's.
  let textsOfSchools: [String: [String: Prose]]
  /// The path of its file.
  public let file: String
  /// Where the file says its name.
  public let position: Position

  /// Returns whether the school of `policy` gets it.
  public func isFor(policy: String) -> Bool { policies?.contains(policy) ?? true }

  /// Returns whether anyone with one of `roles` gets it.
  public func isFor(roles: [Value]) -> Bool { self.roles.contains { roles.contains($0) } }

  /// Its items, scene by scene.
  public var items: [Item] { scenes.flatMap(\.items) }

  /// Returns the item called `id`, if there is one.
  public func item(_ id: String) -> Item? {
    for scene in scenes {
      if let item = scene.items.first(where: { $0.id == id }) { return item }
    }
    return nil
  }

  /// Returns what `scene` tells at the school of `policy`.
  func story(of scene: Scene, for policy: Policy) -> [String] {
    (wording(of: scene.id, for: policy) ?? scene.story).paragraphs(for: policy)
  }

  /// Returns what `item` asks at the school of `policy`.
  func stem(of item: Item, for policy: Policy) -> String {
    (wording(of: item.id, for: policy) ?? item.stem).line(for: policy)
  }

  /// Returns about how many words are told at the school of `policy` when `scene` begins.
  func wordCount(of scene: Scene, for policy: Policy) -> Int {
    (wording(of: scene.id, for: policy) ?? scene.story).wordCount
  }

  /// Returns about how many words `item` takes to ask at the school of `policy`.
  func wordCount(of item: Item, for policy: Policy) -> Int {
    let stem = wording(of: item.id, for: policy) ?? item.stem
    return item.kind.options.reduce(stem.wordCount) { $0 + $1.text.wordCount }
  }

  private func wording(of id: String, for policy: Policy) -> Prose? {
    textsOfSchools[policy.id]?[id]
  }
}
