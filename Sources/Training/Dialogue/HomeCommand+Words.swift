internal import StrictYAML

extension HomeCommand {
  /// The words, in the order of the help, with what each does.
  package static let guide: [(word: String, does: String)] = [
    ("start", "begin what is due, or go on where you left; start and a course's name for another"),
    ("practice", "with a topic: practise it; nothing is recorded"),
    ("judge", "may I? Answer a few questions, and see what the policy says"),
    ("policy", "with some words: search the policy, as in policy parents"),
    ("clause", "with its name: read a clause"),
    ("topics", "see the parts of the policy"),
    ("status", "see what is due, what you have done, and which topics are open"),
    ("testout", "take a course's short test, if you know the policy already"),
    ("certificate", "see your last certificate, and where it is"),
    ("person", "say again who you are"),
    ("school", "go by another school's policy"),
    ("plain", "turn the plain screen on or off, for screen readers and simple terminals"),
    ("help", "show these lines"),
    ("quit", "leave"),
  ]

  /// Returns the command that `phrase`, in small letters, stands for.
  package static func word(for phrase: String) -> String? {
    if guide.contains(where: { $0.word == phrase }) || phrase == "yes" || phrase == "no" {
      return phrase
    }
    return synonyms[phrase]
  }

  /// Every first word that is understood, to tell what a mistyped one may have meant.
  package static var words: [String] {
    guide.map(\.word) + synonyms.keys.filter { $0.count > 3 && !$0.contains(" ") }.sorted()
  }

  /// Returns the word of `known` that is near enough to `word` to be meant.
  package static func nearest(to word: String, in known: [String]) -> String? {
    StrictYAML.nearest(to: word, in: known)
  }

  private static let synonyms = [
    "begin": "start", "continue": "start", "course": "start", "go": "start", "go on": "start",
    "next": "start", "resume": "start", "take": "start", "train": "start", "training": "start",
    "test out": "testout", "test-out": "testout", "test": "testout",
    "exercise": "practice", "practise": "practice", "quiz": "practice",
    "am i allowed": "judge", "ask": "judge", "can i": "judge", "is it ok": "judge",
    "may": "judge", "may i": "judge",
    "find": "policy", "look": "policy", "look for": "policy", "look up": "policy",
    "lookup": "policy", "search": "policy",
    "read": "clause", "show clause": "clause",
    "list": "topics", "topic": "topics",
    "courses": "status", "due": "status", "overview": "status", "progress": "status",
    "what is due": "status", "what's due": "status",
    "certificates": "certificate", "show certificate": "certificate",
    "change person": "person", "login": "person", "me": "person", "not me": "person",
    "switch": "person", "who": "person", "who am i": "person",
    "change school": "school", "schools": "school",
    "?": "help", "commands": "help", "h": "help", "info": "help", "menu": "help",
    "what can i do": "help", "what now": "help",
    "bye": "quit", "close": "quit", "end": "quit", "exit": "quit", "goodbye": "quit",
    "leave": "quit", "logout": "quit", "q": "quit", "stop": "quit", ":q": "quit",
    "ok": "yes", "sure": "yes", "y": "yes", "n": "no",
  ]
}
