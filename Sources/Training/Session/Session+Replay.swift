extension Session {
  /// Takes answers that were given before, as if they were given now.
  ///
  /// Where content has changed since, what was answered still counts as it was marked, and the
  /// course goes on with what was not yet begun.
  mutating func replay(_ responses: [Response]) {
    var isLost = false
    for response in responses {
      if !isLost, let question = find(response) {
        note(response, to: question.item)
        settle(question, given: response.codes)
      } else {
        isLost = true
        note(response, to: item(response))
      }
    }
    isInPlace = !isLost
    if isLost { recover() }
  }

  /// Goes on to the question that `response` answers, past items that leave no answer.
  mutating func find(_ response: Response) -> Question? {
    var (_, question) = seek()
    if question == nil, purpose.enrollment != nil, beginRetake() { (_, question) = seek() }
    while let here = question, here.id != response.itemID, !here.item.isScored {
      settle(here, given: [])
      (_, question) = seek()
    }
    return question?.id == response.itemID ? question : nil
  }

  private func item(_ response: Response) -> Item? {
    library.scenario(response.scenario)?.item(response.item)
  }

  private mutating func recover() {
    let begun = Set(progress.responses.map(\.scenario))
    progress.steps.removeAll { begun.contains(library.scenarios[$0.scenario].id) }
    progress.step = 0
    progress.head = nil
    progress.answered = 0
  }

  /// Notes an answer to `item`, which the library may hold no longer.
  mutating func note(_ response: Response, to item: Item?) {
    progress.note(
      response, isMust: item?.isCritical ?? false, chance: item?.kind.chanceOfGuess ?? 1)
  }

  /// Begins the next retake; returns whether there is anything to retake.
  mutating func beginRetake() -> Bool {
    let steps = agenda.retake(after: progress)
    guard !steps.isEmpty else { return false }
    progress.begin(round: steps)
    return true
  }
}
