/// How someone answers an item.
enum Manner: Equatable {
  case right
  case rightAndCertain
  case rightAndGuessed
  case rightAfterHint
  case rightAfterLookup
  case wrong
  case wrongAndCertain
  case skipped

  /// Whether the answer is to be wrong.
  var isWrong: Bool { self == .wrong || self == .wrongAndCertain }

  /// What stands behind the answer.
  var mark: String {
    switch self {
    case .rightAndCertain, .wrongAndCertain: "!"
    case .rightAndGuessed: " ?"
    default: ""
    }
  }

  /// What is typed before the answer.
  var before: [String] {
    switch self {
    case .rightAfterHint: ["hint", "Hint"]
    case .rightAfterLookup: ["policy parents", "clause front-page"]
    default: []
    }
  }
}
