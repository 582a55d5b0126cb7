// swift-tools-version: 6.3
import PackageDescription

// Fuzzing needs the program as a library; `.ci/fuzz` asks for it, and nobody else.
let isFuzzing = Context.environment["TAP_TRAINER_FUZZING"] != nil

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

// What the fuzzer must see the paths of.
let covered = strict + (isFuzzing ? [.unsafeFlags(["-sanitize=fuzzer"])] : [])

let programDependencies: [Target.Dependency] = [
  "PolicyRules", "Training", "Records", "Terminal", "StrictYAML",
  .product(name: "ArgumentParser", package: "swift-argument-parser"),
]

let program: Target =
  isFuzzing
  ? .target(
    name: "tap-trainer", dependencies: programDependencies,
    // The entry point of a library would be taken for that of the fuzzer.
    swiftSettings: covered + [
      .unsafeFlags(["-Xfrontend", "-entry-point-function-name", "-Xfrontend", "trainer_main"])
    ],
    plugins: ["EmbedScenarios"])
  : .executableTarget(
    name: "tap-trainer", dependencies: programDependencies, swiftSettings: strict,
    plugins: ["EmbedScenarios"])

// Each target of the fuzzer is a file of its folder; see the README's page for developers.
let fuzzing: [Target] = [
  .systemLibrary(name: "CFuzzer", path: "Tests/Fuzz/CFuzzer"),
  .executableTarget(
    name: "fuzz",
    dependencies: [
      "tap-trainer", "PolicyRules", "Training", "Records", "Terminal", "StrictYAML", "CFuzzer",
    ],
    path: "Tests/Fuzz", exclude: ["CFuzzer", "Seeds"], swiftSettings: strict),
]

let package = Package(
  name: "tap-trainer",
  products: isFuzzing ? [] : [.executable(name: "tap-trainer", targets: ["tap-trainer"])],
  dependencies: [
    // Options, subcommands and help pages as people know them from other programs.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // The reference YAML parser: what a file means should not depend on us.
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    // Line editing, history and completion as in other terminal programs, with the user's ~/.editrc.
    .systemLibrary(name: "CEditline", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    // SHA-256 for the ledger's chain; libedit already brings the library along on Debian.
    .systemLibrary(name: "CLibMD", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),

    .target(name: "StrictYAML", dependencies: ["CLibYAML"], swiftSettings: covered),
    .target(name: "PolicyRules", dependencies: ["StrictYAML"], swiftSettings: covered),
    .target(name: "Training", dependencies: ["PolicyRules", "StrictYAML"], swiftSettings: covered),
    .target(
      name: "Records", dependencies: ["Training", "PolicyRules", "CLibMD"], swiftSettings: covered),
    .target(name: "Terminal", dependencies: ["CEditline"], swiftSettings: covered),
    program,

    // The content travels within the program. The plugin's path is the whole package, because
    // SwiftPM plans anew only when a target's folder changes: so a new file under Scenarios counts.
    .plugin(
      name: "EmbedScenarios", capability: .buildTool(), dependencies: ["embed-scenarios"],
      path: ".", sources: ["Sources/EmbedScenarios"]),
    .executableTarget(name: "embed-scenarios", swiftSettings: strict),

    .target(
      name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "StrictYAMLTests", dependencies: ["StrictYAML"], swiftSettings: strict),
    .testTarget(
      name: "PolicyRulesTests", dependencies: ["PolicyRules", "StrictYAML", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TrainingTests", dependencies: ["Training", "PolicyRules", "StrictYAML"],
      swiftSettings: strict),
    // Adds rows to a ledger and says which are on disk: what tests kill, starve and cut off.
    .executableTarget(
      name: "ledger-writer", dependencies: ["Records", "Training"], path: "Tests/LedgerWriter",
      swiftSettings: strict),
    .testTarget(
      name: "RecordsTests",
      dependencies: [
        "Records", "Training", "PolicyRules", "StrictYAML", "TestSupport", "ledger-writer",
      ],
      swiftSettings: strict),
    // Repeats the lines it is given: the editor under test, in a program of its own on a terminal.
    .executableTarget(
      name: "echo-lines", dependencies: ["Terminal"], path: "Tests/EchoLines",
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "TestSupport", "echo-lines"],
      swiftSettings: strict),
    .testTarget(
      name: "TapTrainerTests",
      dependencies: [
        "tap-trainer", "PolicyRules", "Training", "Records", "Terminal", "StrictYAML",
        "TestSupport",
      ],
      exclude: [
        "Golden/Commands", "Golden/Content", "Golden/Hilltop", "Golden/Sessions",
        "Golden/Transcripts",
      ], swiftSettings: strict),
    .executableTarget(
      name: "benchmarks",
      dependencies: ["PolicyRules", "StrictYAML", "Training", "Records", "Terminal"],
      path: "Tests/Benchmarks",
      exclude: [
        "feedback.py", "foreign-readers.py", "policy-peers.py", "records-peers.py", "startup.py",
      ], swiftSettings: strict),
  ] + (isFuzzing ? fuzzing : []),
  swiftLanguageModes: [.v6]
)
