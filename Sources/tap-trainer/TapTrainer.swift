internal import ArgumentParser
internal import Glibc
internal import PolicyRules
internal import Records
internal import Terminal
internal import Training

/// The program and its subcommands.
@main struct TapTrainer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tap-trainer",
    abstract: "Practise your school's policy on electronic communication with students.",
    discussion: "Without a subcommand it starts the training.",
    version: version,
    subcommands: [
      HomeScreenCommand.self, TrainCommand.self, JudgeCommand.self, PolicyCommand.self,
      ScenariosCommand.self, RecordsCommand.self,
    ],
    defaultSubcommand: HomeScreenCommand.self)

  /// The program's version, as records name it.
  static let version = "0.1.0"

  /// The version as records name it; what was rehearsed is no training.
  static var recordedVersion: String {
    SystemClock.isRehearsed ? "\(version)-rehearsal" : version
  }

  static func main() {
    // A file that may not grow is a sentence, not an end without words.
    signal(SIGXFSZ, SIG_IGN)
    do {
      // Reading the command line takes longer than all else before the first prompt.
      if CommandLine.arguments.count == 1 { return try HomeScreenCommand.open(Settings()) }
      var command = try parseAsRoot(
        CommandLine.optionsLast(Array(CommandLine.arguments.dropFirst())))
      try command.run()
    } catch let failure as WriteFailure where failure.readerIsGone {
      Glibc.exit(0)
    } catch {
      guard let stop = Stop(error) else { end(error) }
      report(stop.sentences)
      Glibc.exit(stop.code.rawValue)
    }
  }

  /// Says what the command line asks for or lacks; words of it come back harmless.
  private static func end(_ error: any Error) -> Never {
    // ArgumentParser's help takes any number for a width, and has no room below some 30.
    unsafe setenv("COLUMNS", "\(max(40, Console().style.width))", 1)
    let code = exitCode(for: error)
    // What runs without a subcommand has a name that nobody types.
    let message = fullMessage(for: error).replacing("tap-trainer home", with: "tap-trainer")
    // Help and completion scripts are the program's own text.
    let said = code == .success ? message : visible(message, keepingNewlines: true)
    if !message.isEmpty {
      try? Console(descriptor: code == .success ? 1 : 2).write("\(said)\n")
    }
    Glibc.exit(code.rawValue)
  }

  private static func report(_ sentences: [String]) {
    let console = Console(descriptor: 2)
    for sentence in sentences {
      try? console.write("\(visible(sentence, keepingNewlines: false))\n")
    }
  }
}
