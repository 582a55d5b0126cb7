internal import Glibc

// One line for each benchmark: its name, and what it runs. Without a name all are run.
let benchmarks: [(name: String, run: () throws -> Void)] = [
  ("scenarios", ScenarioBenchmark.run)
]

let wanted = CommandLine.arguments.dropFirst()
for benchmark in benchmarks where wanted.isEmpty || wanted.contains(benchmark.name) {
  try benchmark.run()
}
let known = benchmarks.map(\.name)
if let name = wanted.first(where: { !known.contains($0) }) {
  print("unknown benchmark `\(name)`; there are \(known.joined(separator: ", "))")
  exit(64)
}
