internal import ArgumentParser

@main struct TapTrainer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tap-trainer",
    abstract: "Practise your school's policy on electronic communication with students.")
}
