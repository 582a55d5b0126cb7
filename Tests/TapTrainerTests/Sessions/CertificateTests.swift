internal import TestSupport
internal import Testing
internal import Training

@testable internal import Records
@testable import tap_trainer

@Suite("a certificate")
struct CertificateTests {
  @Test("is a private file, whose code finds the record that it stands for")
  func code() throws {
    let place = try Place()
    let screen = try place.atHome()
    for line in ["start season", "a t", "", "u", "", "c", "", "b", "", "Dana Ortega"] {
      screen.send("\(line)\r")
      _ = try screen.prompted()
    }
    try place.leave(screen)
    let folder = ".local/share/tap-trainer/certificates"
    let name = try #require(place.workdir.names(in: folder).first)
    #expect(try place.workdir.permissions(of: "\(folder)/\(name)") == 0o600)
    #expect(try place.workdir.permissions(of: folder) == 0o700)
    let code = try #require(try place.table(.completions).rows.first?["certificate"])
    #expect(name == "certificate-\(code).txt")
    let text = try place.workdir.text(of: "\(folder)/\(name)")
    #expect(
      text.contains("tap-trainer records show \(code)") || text.contains("records show\n\(code)"))
    for typed in [code.lowercased(), code.replacing("-", with: "")] {
      let shown = try place.show(typed)
      #expect(shown.output.contains("Person: Dana Ortega (10442), northfield\n"))
      #expect(shown.output.contains("Certificate: \(code)\n"))
    }
  }

  @Test(
    "shows no character that acts as it is, whoever wrote it into the record",
    arguments: ["\u{1B}[2J", "\u{9B}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{E0041}", "\0", "\r"])
  func sink(_ acting: String) throws {
    let shipped = try Shipped.loaded.get()
    let now = try #require(Moment("2026-09-01T15:00:00-05:00"))
    var rehearsal = try Rehearsal("season", seed: 11, at: now)
    try rehearsal.play()
    var record = try #require(rehearsal.completion)
    record.person.name = "Dana\(acting)Ortega"
    record.person.site = "\(acting)North"
    record.attestedName = record.person.name
    record.policyVersion = "1\(acting)"
    let course = try #require(shipped.library.course("season"))
    for policy in [nil, shipped.library.policies.first] {
      let text = CertificateText(record: record, course: course, policy: policy).text
      #expect(text.contains("Dana\\u{"))
      #expect(!text.unicodeScalars.contains { acting.unicodeScalars.first == $0 })
    }
  }

  @Test("that is misread or made up is no record's")
  func wrongCode() throws {
    let place = try Place()
    try place.leave(try place.atHome())
    let misread = try place.show("TAP-0000-0000-0001")
    #expect(misread.status == 64)
    #expect(misread.errors.contains("a sign is wrong or missing"))
    let unknown = try place.show("TAP-0000-0000-0000")
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("no record in this folder has the certificate"))
  }
}

extension Place {
  fileprivate func show(_ code: String) throws -> Run.Finished {
    try run("records", "show", code, "--content", "\(GoldenSession.folder)/Content").finish()
  }
}
