internal import Training

extension Home {
  /// How the person stands with each course, and which topics are met and open.
  func status() throws -> [HomeEffect] {
    let person = desk.person.person
    let standings = try desk.standings(on: today)
    return [say("\(person.name), at \(desk.school?.organization ?? person.organization).")]
      + (standings.isEmpty ? [say("No course is asked of you.")] : [])
      + (try standings.flatMap { [say($0.line)] + (try topics(of: $0)) })
  }

  private func topics(of standing: CourseStanding) throws -> [HomeEffect] {
    if standing.unfinished != nil {
      let session = try desk.session(standing, at: now)
      return [
        topics("Topics met so far", session.topicsMet), topics("Topics open", session.topicsOpen),
      ]
    }
    let record = try desk.lastPass(of: standing.course.id)
    return record.map { [topics("Topics met", $0.topicsMet)] } ?? []
  }

  private func topics(_ label: String, _ ids: [String]) -> HomeEffect {
    let titles = ids.map { id in desk.school?.topic(id)?.title ?? id }
    let text = titles.isEmpty ? "none yet." : "\(titles.joined(separator: "; "))."
    return .say(Passage(.notice, label: label, text))
  }

  /// The certificate of the last course that was passed, and where it is.
  func certificate() throws -> [HomeEffect] {
    guard let record = try desk.lastPass(), let text = desk.certificate(record) else {
      return [say("You have no certificate yet. Type start to take a course.")]
    }
    return text.paragraphs.map(say) + [.certificate(record)]
  }
}
