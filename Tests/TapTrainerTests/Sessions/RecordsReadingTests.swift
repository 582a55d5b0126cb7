internal import Glibc
internal import PolicyRules
internal import Records
internal import StrictYAML
internal import TestSupport
internal import Testing
internal import Training

@testable import tap_trainer

/// Something done to a whole course's records, and what `records show` makes of it.
struct Tampering: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let status: Int32
  let says: String
  let change: @Sendable (Place) throws -> Void

  init(
    _ name: String, _ status: Int32, _ says: String,
    _ change: @escaping @Sendable (Place) throws -> Void
  ) {
    testDescription = name
    self.status = status
    self.says = says
    self.change = change
  }

  static let all = [
    Tampering("nothing", 0, "come to the same marks") { _ in },
    Tampering("the completion's percent", 2, "`credit_percent`") { place in
      try place.edit("completions", "credit_percent", to: "12.5")
    },
    Tampering("the completion's name", 2, "was changed after it was written") { place in
      try place.edit("completions", "attested_name", to: "Somebody Else")
    },
    Tampering("an answer's verdict", 2, "was changed after it was written") { place in
      try place.edit("responses", "verdict", to: "acceptable!")
    },
    Tampering("the answers taken away", 1, "which held the answers, is not there") { place in
      let path = try place.path("responses")
      try #require(unsafe unlink(place.workdir.file(path)) == 0)
    },
    Tampering("the content that was kept", 2, "kept beside the records was changed") { place in
      let digest = try #require(place.workdir.names(in: "records/kept").first)
      try place.workdir.write("x", to: "records/kept/\(digest)/policies/imsa.txt")
    },
  ]
}

extension Place {
  /// The path of the one ledger of this kind.
  func path(_ kind: String) throws -> String {
    let name = workdir.names(in: "records").first { $0.hasPrefix("\(kind)-") }
    return "records/\(try #require(name))"
  }

  /// The id of the first completion.
  func recordID() throws -> String {
    let name = try path("completions").split(separator: "-").last?.split(separator: ".").first
    return "\(try #require(name))-1"
  }

  /// Writes `text` into a column of the first row, and leaves the digest as it is.
  func edit(_ kind: String, _ column: String, to text: String) throws {
    let path = try path(kind)
    var lines = try workdir.text(of: path).split(separator: "\n").map(String.init)
    let place = try #require(lines[0].split(separator: ",").firstIndex { $0 == column })
    var fields = lines[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    fields[place] = text
    lines[1] = fields.joined(separator: ",")
    try workdir.write(lines.joined(separator: "\n") + "\n", to: path)
  }
}

@Suite("reading the records")
struct RecordsReadingTests {
  /// A course that was finished, with mistakes in it.
  private func finished() throws -> Place {
    var rehearsal = try Rehearsal(seed: 21)
    try rehearsal.play { $0 == 3 || $0 == 7 ? .wrong : .right }
    let place = try Place()
    let end = try place.train(seed: 21, lines: Person.registration + rehearsal.lines).finish()
    try #require(end.status == 0)
    return place
  }

  @Test("show tells what was changed in a completion", arguments: Tampering.all)
  func show(_ tampering: Tampering) throws {
    let place = try finished()
    try tampering.change(place)
    let end = try place.records(["show", try place.recordID()]).finish()
    #expect(end.status == tampering.status)
    #expect((end.output + end.errors).unwrapped.contains(tampering.says))
  }

  @Test("a policy that changes on the way is said on return, and no sign of tampering")
  func changedPolicy() throws {
    let place = try Place()
    var rehearsal = try Rehearsal(seed: 22)
    try rehearsal.play(upTo: 5)
    _ = try place.train(seed: 22, lines: Person.registration + rehearsal.lines + ["quit"]).finish()
    try #require(try place.answers().count == 5)
    let content = try newerContent(place.workdir)
    let back = try place.train(seed: 22, lines: ["quit"]).adding(["--content", content]).finish()
    #expect(back.output.unwrapped.contains("The policy has changed since; version 9 holds now"))
    let same = try place.train(seed: 22, lines: ["quit"]).finish()
    #expect(!same.output.unwrapped.contains("The policy has changed"))
    // The rules are the same, so what is right is, too.
    var rest = try Rehearsal(seed: 22, after: try place.answers())
    try rest.play()
    let end = try place.train(seed: 22, lines: rest.lines).adding(["--content", content]).finish()
    try #require(end.status == 0)
    let shown = try place.records(["show", try place.recordID()]).finish()
    #expect(shown.status == 0)
    #expect(shown.output.unwrapped.contains("The policy changed on the way"))
    #expect(!shown.output.contains("not marked anew"))
  }

  /// Writes the content with another text of the policy, and returns its folder.
  private func newerContent(
    _ workdir: Workdir, _ words: String = "", _ newer: String = ""
  ) throws -> String {
    let source = ContentSource.embedded
    let before = String(decoding: try source.read("policies/imsa.txt").bytes, as: UTF8.self)
    let text = words.isEmpty ? before + "\n" : before.replacing(words, with: newer)
    let old = try Shipped.loaded.get().content.policy("imsa")
    for path in source.paths {
      var file = String(decoding: try source.read(path).bytes, as: UTF8.self)
      if path == "policies/imsa.txt" { file = text }
      if path == "policies/imsa.yaml" {
        file = (words.isEmpty ? file : file.replacing(words, with: newer))
          .replacing(old.digest, with: SHA256.hex(of: text))
          .replacing("version: \"\(old.version)\"", with: "version: \"9\"")
      }
      try workdir.write(file, to: "newer/\(path)")
    }
    return workdir.file("newer")
  }

  @Test("content that cannot be kept, and others' files that cannot be read, stop no training")
  func goesOn() throws {
    let place = try Place()
    try place.workdir.write("in the way", to: "records/kept")
    try place.workdir.write("", to: "records/completions-aaaa2222.csv/x")
    try place.workdir.write("", to: "records/responses-aaaa2222.csv/x")
    var rehearsal = try Rehearsal(seed: 23)
    try rehearsal.play(upTo: 2)
    let end = try place.train(seed: 23, lines: Person.registration + rehearsal.lines + ["quit"])
      .finish()
    #expect(end.output.unwrapped.contains("could not be kept beside the records"))
    let list = try place.records(["list", "--responses"]).finish()
    #expect(list.status == 1)
    #expect(list.errors.contains("responses-aaaa2222.csv: was not read"))
    #expect(list.output.split(separator: "\n").count == 3)
  }

  @Test(
    "a disk that fails where content is kept stops no training, and is said",
    .enabled(if: Run.canWatch, "strace cannot watch programs here"), arguments: ["ENOSPC", "EIO"])
  func failingDisk(_ error: String) throws {
    let place = try Place()
    var rehearsal = try Rehearsal(seed: 24)
    try rehearsal.play(upTo: 2)
    let lines = Person.registration + rehearsal.lines + ["quit"]
    let end = try Run.watched([
      "-f", "-qq", "-o", place.workdir.file("log"), "-P", "\(place.records)/kept",
      "-e", "trace=?mkdir,?mkdirat", "-e", "inject=?mkdir,?mkdirat:error=\(error)",
      "\(productsDirectory)/tap-trainer", "train", "onboarding", "--policy", "imsa", "--seed", "24",
      "--records", place.records,
    ]).in(place.workdir).stdin(lines.map { $0 + "\n" }.joined()).finish()
    try #require(try place.workdir.text(of: "log").contains("(INJECTED)"))
    // The course was left before its end, and nothing else went wrong.
    #expect(end.status == 2)
    let why = error == "EIO" ? "the disk reported an error" : "the disk is full"
    #expect(end.output.unwrapped.contains("could not be kept beside the records (\(why))"))
    #expect(try place.answers().count == 2)
  }

  @Test(
    "a slip in a command is said, and nothing is taken for an answer",
    arguments: [
      (["status", "--roster", "semicolons.csv"], 1, "save it with commas"),
      (["status", "--roster", "roster.csv", "--role", "Coach"], 64, "did you mean `coach`?"),
      (["status", "--roster", "roster.csv", "--site", "north"], 64, "did you mean `North`?"),
      (["status", "--roster", "roster.csv", "--course", "onbording"], 64, "`onboarding`?"),
      (["status", "--roster", "roster.csv", "--since", "2026-01-01"], 64, "--since"),
      (["list", "--course", "season"], 0, "nobody and nothing here has the course `season`"),
      (["report", "--role", "coach"], 64, "give one with --roster"),
      (
        ["status", "--roster", "roster.csv", "--manager", "Pat"], 64, "nobody on the roster reports"
      ),
      (["list", "--staff", "42"], 0, "nobody here has that staff number; zeros in front count"),
      (["list", "--result", "pased"], 0, "did you mean `passed`?"),
      (["export", "--output", "records/roster.csv"], 1, "cannot replace"),
      (["report", "--roster", "roster.csv", "--html", "roster.csv"], 1, "cannot replace"),
    ] as [([String], Int32, String)])
  func slips(_ arguments: [String], _ status: Int32, _ says: String) throws {
    let place = try Place()
    try place.workdir.write("", to: "records/.keep")
    let people = "staff_id,name,roles,site,organization\n1,A,coach,North,imsa\n"
    try place.workdir.write(people, to: "roster.csv")
    try place.workdir.write("staff_id;name;roles\n1;A;coach\n", to: "semicolons.csv")
    let end = try place.records(arguments).finish()
    #expect(end.status == status)
    #expect(end.errors.unwrapped.contains(says))
  }

  @Test("a change of words alone asks nobody to train again, unless it is asked for")
  func reworded() throws {
    let place = try finished()
    let content = try newerContent(
      place.workdir, "they must inform parents", "they have to inform parents")
    try place.workdir.write(
      "staff_id,name,roles,organization\ndana.ortega@school.example,D,coach,imsa\n",
      to: "roster.csv")
    let status = ["status", "--roster", "roster.csv", "--affected", "--content", content]
    let end = try place.records(status).finish()
    #expect(end.output == "Nobody.\n")
    #expect(end.errors.unwrapped.contains("the words of `imsa` changed in texting-parents, but"))
    let asked = try place.records(status + ["--wording"]).finish()
    #expect(asked.output.unwrapped.contains("the policy changed in texting"))
    #expect(asked.errors.unwrapped.contains("days of grace are counted from"))
  }

  @Test("status and report take the roster that lies beside the records")
  func ownRoster() throws {
    let place = try Place()
    try place.workdir.write(
      "staff_id,name,roles\n1,A,coach\n2,B,teacher\n", to: "records/roster.csv")
    let status = try place.records(["status", "--on", "2026-08-05"]).finish()
    #expect(status.status == 0)
    #expect(status.output.contains("A (1): onboarding: not-started"))
    let report = try place.records(["report", "--role", "coach"]).finish()
    #expect(report.status == 0)
    #expect(!report.output.contains("There is no roster"))
  }

  @Test("a list goes by time, whatever machine wrote it, and fits the screen")
  func listed() throws {
    let place = try Place()
    var rehearsal = try Rehearsal(seed: 25)
    try rehearsal.play(upTo: 1)
    for (number, slug) in ["bbbb", "aaaa", "bbbb", "aaaa"].enumerated() {
      let ledger = try Ledger(
        folder: place.records, installation: #require(Installation(slug: slug)))
      let time = Moment(milliseconds: 1_795_000_000_000 + Int64(number) * 60_000, offset: -360)
      var answer = try #require(rehearsal.responses.first)
      answer.answeredAt = time
      answer.scenario = "a-scenario-with-a-very-long-name"
      answer.item = "item-\(number)"
      answer.given = String(repeating: "unacceptable", count: number == 3 ? 3 : 1)
      try ledger.append(answer)
    }
    let lines = try place.records(["list", "--responses"]).finish().output.split(separator: "\n")
    #expect(
      lines.dropFirst().map { $0.split(separator: " | ")[2].suffix(6) }.map(String.init)
        == (0..<4).map { "item-\($0)" })
    let json = try place.records(["list", "--responses", "--json"]).finish().output
    let places = (0..<4).compactMap { json.firstRange(of: "\"item-\($0)\"")?.lowerBound }
    #expect(places.count == 4 && places == places.sorted())
    let screen = try place.open("records", "list", "--responses")
    #expect(try screen.wait() == 0)
    let rows = screen.transcript.split(whereSeparator: \.isNewline)
    #expect(rows.allSatisfy { $0.count <= 80 }, "\(screen.transcript)")
    #expect(screen.transcript.contains("  a-scenario-with-a-very-long-name/item-0"))
  }

  @Test("status says why the exempt are exempt, and why others are never overdue")
  func words() throws {
    let place = try Place()
    try place.workdir.write("", to: "records/.keep")
    try place.workdir.write(
      "staff_id,name,roles,exemption\n1,A,coach,on leave\n2,B,coach,no\n", to: "roster.csv")
    let end = try place.records(["status", "--roster", "roster.csv", "--on", "2026-08-05"]).finish()
    #expect(end.output.contains("A (1): onboarding: exempt (on leave)."))
    #expect(end.output.contains("B (2): onboarding: not-started, never overdue: the roster has no"))
  }

  @Test("a check of one policy names the faults of that one")
  func onePolicy() throws {
    let workdir = try Workdir()
    for path in ContentSource.embedded.paths {
      try workdir.write(ContentSource.embedded.read(path).bytes, to: "Scenarios/\(path)")
    }
    let path = "Scenarios/policies/nsseo.txt"
    try workdir.write(try workdir.text(of: path) + "One more sentence.\n", to: path)
    #expect(try Run("policy", "check", "--policy", "imsa").in(workdir).finish().status == 0)
    let other = try Run("policy", "check", "--policy", "nsseo").in(workdir).finish()
    #expect(other.status == 2)
    #expect(other.errors.contains("nsseo"))
    #expect(try Run("policy", "check", "--policy", "none").in(workdir).finish().status == 64)
  }
}
