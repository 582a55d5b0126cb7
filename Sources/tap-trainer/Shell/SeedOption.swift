internal import ArgumentParser

/// Takes chance out of a course or practice, so that it can be shown or tested again.
struct SeedOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "For tests and trainers: a number that repeats the same choices.", visibility: .hidden))
  var seed: UInt64?
}
