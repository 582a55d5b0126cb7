internal import PolicyRules

extension Session {
  /// Welcomes the person, and asks the first question.
  mutating func begin(at now: Moment) -> [Effect] {
    let isBack = !progress.responses.isEmpty
    return (isBack ? welcomeBack() : welcome()).map(Effect.say) + advance(at: now, isBack: isBack)
  }

  private func welcome() -> [Passage] {
    switch purpose {
    case .preview: return []
    case .practice(let topic, _, _):
      let about = topic.map { agenda.title(of: $0) }
      return [
        Passage(.heading, about.map { "Practice: \($0)." } ?? "Practice."),
        Passage(.notice, "Nothing is recorded. Type help at any time."),
      ]
    case .course(let enrollment):
      let heading = Passage(.heading, "\(enrollment.course.title). \(policyName).")
      if agenda.scope.isEmpty { return [heading] }
      return [
        heading,
        Passage(
          .notice,
          "\(volume). Quit when you like; your answers are kept. Looking up the policy never costs marks. Type help at any time."
        ),
      ] + rules(of: enrollment.mode) + primer(enrollment.mode)
    }
  }

  private func rules(of mode: CompletionRecord.Mode) -> [Passage] {
    switch mode {
    case .full:
      if progress.steps.allSatisfy({ agenda.isOwn($0.scenario) }) { return [] }
      return [Passage(.notice, "In some situations you are in a colleague's place.")]
    case .refresher:
      guard !agenda.changedPlacements().isEmpty else { return [] }
      let text =
        "The policy has changed since you were last here. What it now answers otherwise comes first."
      return [Passage(.notice, text)]
    case .testOut:
      let text =
        "This is the short test. To pass, be right four times of five, and miss nothing that must not be missed. Hints cost marks here."
      return [Passage(.notice, text)]
    }
  }

  /// What the policy knows, for those who meet it the first time; a test teaches nothing.
  private func primer(_ mode: CompletionRecord.Mode) -> [Passage] {
    agenda.history.isEmpty && mode != .testOut ? Primer(judge.vocabulary).passages : []
  }

  private func welcomeBack() -> [Passage] {
    let place = counted(progress.responses.count, "answer")
    let title = purpose.enrollment?.course.title ?? "Practice"
    return [
      Passage(.heading, "Welcome back. \(title). \(policyName)."),
      Passage(.notice, "You have given \(place). We go on where you left."),
    ] + changeOfPolicy + missedSoFar
  }

  /// What was missed and will come again.
  private var missedSoFar: [Passage] {
    let missed = openTopics.filter { progress.mastery[$0].wasMissed }
    guard !missed.isEmpty else { return [] }
    let titles = missed.map { agenda.title(of: $0) }.joined(separator: "; ")
    return [Passage(.status, label: "You will see again", "\(titles).")]
  }

  /// That the policy is another than the one under which the last answer was given, if it is.
  private var changeOfPolicy: [Passage] {
    guard let last = progress.responses.last, last.policyDigest != judge.policy.digest else {
      return []
    }
    return [
      Passage(
        .notice,
        "The policy has changed since; version \(judge.policy.version) holds now, and what you answered before counts as it was marked then."
      )
    ]
  }

  /// How much there is to do at first, such as "16 items, about 17 minutes".
  public var volume: String {
    let singles = progress.steps.allSatisfy { if case .single = $0 { true } else { false } }
    let count = counted(progress.steps.count, singles ? "item" : "scenario")
    let minutes = Int((agenda.seconds(of: progress.steps) / 60).rounded(.up))
    return "\(count), about \(counted(minutes, "minute"))"
  }

  /// The policy's name for people, with its version.
  var policyName: String { "\(judge.policy.organization), policy version \(judge.policy.version)" }
}

extension Agenda {
  /// Returns the title of `topic` in the policy, or its name where the policy has none.
  func title(of topic: String) -> String {
    judge.policy.topics.first { $0.id == topic }?.title ?? topic
  }

  /// Returns the seconds that `steps` take.
  func seconds(of steps: [Step]) -> Double {
    steps.reduce(0) { sum, step in
      switch step {
      case .scenario(let index):
        sum + library.scenarios[index].readingSeconds(for: judge.policy)
      case .single(let placement):
        sum + library.readingSeconds(placement, for: judge.policy)
      }
    }
  }
}
