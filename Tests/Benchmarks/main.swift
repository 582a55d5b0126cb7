// Speed of the parts, in a release build: `swift run -c release benchmarks policy`.
switch CommandLine.arguments.dropFirst().first {
case "policy": try PolicyBenchmarks(CommandLine.arguments.dropFirst(2)).run()
default: print("usage: benchmarks policy [decisions|rulings|proofs|dump] [--content DIR]")
}
