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

  /// The topics that took a second round: what was missed in the first is asked again in the next.
  var topicsRetaken: [String] {
    progress.round == 0 ? [] : agenda.scope.filter { progress.mastery[$0].wasMissed }
  }

  /// Whether a short test is passed so far: four fifths, and nothing critical.
  var passesTestOut: Bool { creditPercent >= 80 && criticalMisses == 0 }
}
