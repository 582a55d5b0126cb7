/// One thing to be worked through in a round.
enum Step: Hashable, Sendable {
  /// A scenario as a whole: its place among the library's.
  case scenario(Int)
  /// One item, with the scene that it stands in.
  case single(Placement)

  /// The scenario, among the library's.
  var scenario: Int {
    switch self {
    case .scenario(let index): index
    case .single(let placement): placement.scenario
    }
  }
}
