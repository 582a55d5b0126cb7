extension Session {
  /// The ids of the topics in scope that are met so far.
  public var topicsMet: [String] { summary.topicsMet }

  /// The ids of the topics in scope that are not met yet.
  public var topicsOpen: [String] { openTopics }
}
