internal import Glibc
internal import Terminal

/// Repeats each line that it reads as `said: LINE`, so that tests can see what the editor gave.
///
/// Options: `--plain`, `--no-color`, `--history FILE`, `--prompt TEXT`. Lines that begin with
/// `secret` are not remembered, of long ones the length is said; `work` takes a second, `terminate`
/// sends the program alone a SIGTERM, `plain` makes it plain, `much` makes it say a lot to a
/// terminal that does not wait, and `stop` ends it.
@main struct EchoLines {
  static func main() {
    do {
      try run()
    } catch {
      try? Console(descriptor: 2, plain: true).say("\(error)", label: "echo-lines")
      exit(1)
    }
  }

  private static func run() throws {
    let console = Console(plain: has("--plain"), noColor: has("--no-color"))
    guard var editor = LineEditor(console: console, completing: complete) else {
      var lines = PipedLines()
      return try repeatLines(from: &lines, to: console)
    }
    let history = value(of: "--history")
    if let history { editor.loadHistory(from: history) }
    try repeatEdited(&editor, console)
    if let history { try editor.saveHistory(to: history) }
    if let signal = editor.stopSignal { try console.say("asked to stop by \(signal)") }
    try console.say("bye")
  }

  private static func repeatEdited(_ editor: inout LineEditor, _ first: Console) throws {
    var console = first
    let prompt = value(of: "--prompt") ?? "tap> "
    reading: while true {
      switch try editor.next(prompt: prompt) {
      case .text("stop"), .endOfInput: break reading
      case .text("work"):
        try console.say("working")
        // A signal ends one sleep, and the work must go on.
        for _ in 0..<100 { usleep(10_000) }
        try console.say("worked")
      case .text("plain"):
        console = Console(plain: true)
        editor.console = console
      case .text("much"):
        _ = fcntl(1, F_SETFL, O_NONBLOCK)
        try console.say((1...5000).map { "row \($0)" }.joined(separator: "\n"))
      case .text("terminate"): kill(getpid(), SIGTERM)
      case .text(let line):
        if !line.hasPrefix("secret") { editor.remember(line) }
        let length = line.utf8.count
        try console.say(length > 500 ? "\(length) bytes" : line, label: "said")
      case .interrupted: try console.say("interrupted")
      }
    }
  }

  private static func repeatLines(
    from lines: inout some LineReader & ~Copyable, to console: Console
  ) throws {
    while case .text(let line) = try lines.next(prompt: "tap> ") {
      try console.say(line, label: "said")
    }
    try console.say("bye")
  }

  private static func complete(_ line: String, _ cursor: Int) -> [Completion] {
    let typed = String(decoding: line.utf8.prefix(cursor), as: UTF8.self)
    let word = typed.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    return ["school-email", "school-portal", "personal-text", "Été", "sender="]
      .filter { $0.lowercased().hasPrefix(word.lowercased()) }
      .map { Completion($0, replacing: word.utf8.count, isWhole: !$0.hasSuffix("=")) }
  }

  private static func has(_ option: String) -> Bool {
    CommandLine.arguments.contains(option)
  }

  private static func value(of option: String) -> String? {
    let words = CommandLine.arguments
    return words.firstIndex(of: option).flatMap { words.dropFirst($0 + 1).first }
  }
}
