internal import Training

extension FuzzTarget {
  /// Events of every kind in every order, under every purpose; the answers can be replayed.
  static let session = FuzzTarget("session") { bytes in
    var script = Script(bytes)
    let library = Sample.library
    let policy = library.policies[script.number(below: library.policies.count)]
    let purpose = script.purpose(library)
    var game = Game(Session(purpose, in: library, under: policy))
    while let event = script.event(at: &game.now) { game.take(event) }
    let again = Session(purpose, in: library, under: policy, resuming: game.responses)
    promise(again.isInPlace, "the answers do not fit the questions that they were given to")
    promise(again.faults.isEmpty, "\(again.faults)")
  }
}
