internal import FoundationEssentials
internal import PolicyRules
internal import StrictYAML
internal import TestSupport
internal import Testing
internal import Training

@testable import tap_trainer

@Suite("the README")
struct ReadmeTests {
  private static let consoles =
    (try? Readme.shipped.get())?.blocks.filter { $0.language == "console" } ?? []

  @Test("shows what happens", arguments: consoles)
  func console(_ block: Readme.Block) throws {
    let workdir = try place(for: block)
    for command in ConsoleBlock(block.lines).commands {
      let screen = try run(command, in: workdir)
      #expect(
        ConsoleBlock.matches(screen[...], command.screen[...]),
        "$ \(command.line)\n\(screen.joined(separator: "\n"))")
    }
  }

  @Test("has sessions to show")
  func hasSessions() throws {
    #expect(Self.consoles.count >= 5)
    let first = try #require(Self.consoles.first)
    #expect(first.line < 40, "a session belongs on the first screen")
    #expect(first.lines.contains { $0.hasPrefix("No. ") }, "it has a mistake in it")
  }

  @Test("shows whole files that load, and are checked by its own commands")
  func files() throws {
    let readme = try Readme.shipped.get()
    let names = Set(readme.files.keys)
    #expect(
      names == [
        "Scenarios/policies/oak-hill.txt", "Scenarios/policies/oak-hill.yaml",
        "Scenarios/texting/the-gate.yaml",
      ])
    let yaml = readme.blocks.filter { $0.language == "yaml" }
    #expect(yaml.allSatisfy { names.contains($0.mark) })
    let workdir = try Workdir()
    for (name, text) in readme.files { try workdir.write(text, to: name) }
    let vocabulary = try ContentSource.embedded.read("vocabulary.yaml")
    try workdir.write(vocabulary.bytes, to: "Scenarios/vocabulary.yaml")
    let content = Content(try ContentSource.find(workdir.file("Scenarios")))
    #expect(content.findings == [])
    #expect(content.policies.flatMap { $0.check().findings } == [])
    let (library, findings) = try #require(content.library())
    #expect(findings + ScenarioAudit(library).findings == [])
    #expect(library.scenarios.map(\.id) == ["the-gate"])
  }

  @Test("begins with two commands that have all they need")
  func commands() throws {
    let readme = try Readme.shipped.get()
    let shell = readme.blocks.filter { $0.language == "sh" }.flatMap(\.lines)
    #expect(shell.first == "sh .ci/setup && swift run tap-trainer")
    #expect(shell.dropFirst().first == "sh .ci/setup && swift test --disable-xctest")
    // `.ci/run` takes the one line of a fenced block that runs the tests.
    let lines: [String] = readme.blocks.flatMap(\.lines)
    let testing = lines.filter { $0.contains("swift test") }
    #expect(testing.count == 1)
    let manifest = try String(contentsOfFile: "\(Readme.root)/Package.swift", encoding: .utf8)
    #expect(manifest.contains(#".executable(name: "tap-trainer""#))
    // Where nothing is missing, it says nothing.
    let setup = try PtyProcess("/bin/sh", ["\(Readme.root)/.ci/setup"])
    #expect(try setup.wait() == 0)
    #expect(setup.transcript == "")
  }

  @Test("names folders, headings and options that are there")
  func names() throws {
    let readme = try Readme.shipped.get()
    let folders = readme.text.matches(of: /`([A-Za-z][A-Za-z-]*\/[A-Za-z\/.-]+)`/).map(\.1)
    #expect(folders.count >= 8)
    for folder in folders {
      let places = ["\(Readme.root)/\(folder)", "\(Readme.root)/Sources/\(folder)"]
      #expect(places.contains { FileManager.default.fileExists(atPath: $0) }, "\(folder)")
    }
    let headings = readme.text.split(separator: "\n").filter { $0.hasPrefix("#") }.map {
      $0.drop { $0 == "#" || $0 == " " }.lowercased().filter { $0 != "," }
        .replacing(" ", with: "-")
    }
    for part in readme.text.split(separator: "](#").dropFirst() {
      let target = String(part.prefix { $0 != ")" })
      #expect(headings.contains(target), "\(target)")
    }
  }

  @Test("names options that its commands have")
  func options() throws {
    let text = try Readme.shipped.get().text
    let forUsers = text.split(separator: "\n## ").filter { part in
      ["For staff", "For HR", "Privacy", "For authors"].contains { part.hasPrefix($0) }
    }
    try #require(forUsers.count == 4)
    let named = Set(forUsers.flatMap { $0.matches(of: /--[a-z][a-z-]+/).map { String($0.0) } })
    let known = try helpPages([]).reduce(into: Set<String>()) { options, page in
      options.formUnion(page.matches(of: /--[a-z][a-z-]+/).map { String($0.0) })
    }
    #expect(named.count > 40)
    // Help leaves out what is for trainers and tests.
    #expect(named.subtracting(known) == ["--seed"])
  }

  // MARK: Steps

  /// Returns the help page of the command that `words` name, and those of its subcommands.
  private func helpPages(_ words: [String]) throws -> [String] {
    let page = try Run().adding(words + ["--help"]).finish().output
    let list = page.split(separator: "SUBCOMMANDS:\n").dropFirst().first ?? ""
    let names = list.split(separator: "\n", omittingEmptySubsequences: false).prefix { $0 != "" }
      .compactMap { $0.firstMatch(of: /^ {2}([a-z]+)/).map { String($0.1) } }
    return [page] + (try names.flatMap { try helpPages(words + [$0]) })
  }

  /// Returns a folder with what the block takes for granted.
  private func place(for block: Readme.Block) throws -> Workdir {
    let workdir = try Workdir()
    if block.mark == "oak-hill" {
      for (name, text) in try Readme.shipped.get().files { try workdir.write(text, to: name) }
      let vocabulary = try ContentSource.embedded.read("vocabulary.yaml")
      try workdir.write(vocabulary.bytes, to: "Scenarios/vocabulary.yaml")
    } else {
      for path in ContentSource.embedded.paths {
        try workdir.write(ContentSource.embedded.read(path).bytes, to: "Scenarios/\(path)")
      }
    }
    if block.mark != "first" {
      let folder = ".local/share/tap-trainer"
      try workdir.write("", to: "\(folder)/notes.txt")
      var person = Person.dana("imsa")
      person.staffID = "0042"
      try workdir.write(Profile(person: person).text, to: "\(folder)/profile.yaml")
    }
    if block.mark == "hr" { try SchoolRecords.write(in: workdir) }
    return workdir
  }

  /// Runs a command on a plain terminal, and returns the rows that it fills.
  private func run(_ command: ConsoleBlock.Command, in workdir: Workdir) throws -> [String] {
    let terminal = try PtyProcess(
      "/bin/sh", ["-c", command.line],
      environment: ["PATH": "\(productsDirectory):/usr/bin:/bin", "TERM": "dumb"],
      directory: workdir, seconds: 60)
    for (prompt, text) in command.typed {
      try terminal.expect(prompt)
      terminal.send("\(text)\r")
    }
    _ = try terminal.wait()
    let text = terminal.transcript.unicodeScalars.split(
      separator: "\n", omittingEmptySubsequences: false)
    var rows = text.map { String(String.UnicodeScalarView($0.filter { $0 != "\r" })).trimmed }
    if rows.last == "" { rows.removeLast() }
    return rows
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
