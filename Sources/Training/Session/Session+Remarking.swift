extension Session {
  /// Marks answers of this attempt anew, in the order in which they were given.
  ///
  /// Nothing stands for an answer to which the content no longer leads, and for those after it.
  /// The session must have been made without answers to resume.
  public mutating func remarked(_ responses: [Response]) -> [Mark?] {
    var isLost = false
    return responses.map { response in
      guard !isLost, let question = find(response) else {
        isLost = true
        return nil
      }
      let mark = response.codes.map { question.mark($0, judge: judge) } ?? .skipped
      note(response, to: question.item)
      settle(question, given: response.codes)
      return capped(mark, response.hints)
    }
  }
}
