/// What the answers of an attempt add up to.
struct Summary: Sendable {
  let progress: Progress
  let agenda: Agenda

  var responses: [Response] { progress.responses }

  private var figures: Figures { Figures(responses) }

  var items: Int { figures.items }
  var creditPercent: Double { figures.creditPercent }
  var activeSeconds: Double { Figures.thousandth(figures.activeSeconds) }
  var sittings: Int { figures.sittings }
  var criticalMisses: Int { figures.criticalMisses }
  var sureAndWrong: Int { figures.sureAndWrong }

  var topicsMet: [String] { agenda.scope.filter { progress.mastery[$0].isMet } }

  var topicsRetaken: [String] { agenda.scope.filter { progress.mastery[$0].wasMissed } }

  /// Whether a short test is passed so far: four fifths, and nothing critical.
  var passesTestOut: Bool { creditPercent >= 80 && criticalMisses == 0 }
}
