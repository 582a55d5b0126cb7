internal import Glibc

// One line for each benchmark: its name, and what it runs with the words after the name. Without a name all are run.
let benchmarks: [(name: String, run: ([String]) throws -> Void)] = [
  ("policy", { try PolicyBenchmarks($0).run() }),
  ("records", { try RecordsBenchmark.run($0) }),
  ("growth", { try GrowthBenchmark.run($0) }),
  ("scenarios", { _ in try ScenarioBenchmark.run() }),
  ("values", { try ForeignValues.run($0) }),
]

let words = Array(CommandLine.arguments.dropFirst())
let known = benchmarks.map(\.name)
if let name = words.first, !known.contains(name) {
  print("unknown benchmark `\(name)`; there are \(known.joined(separator: ", "))")
  exit(64)
}
for benchmark in benchmarks where words.isEmpty || words.first == benchmark.name {
  try benchmark.run(Array(words.dropFirst()))
}
