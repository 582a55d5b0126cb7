internal import StrictYAML
internal import Testing
internal import Training

@Suite("who sits at a machine")
struct ProfileTests {
  private static let person = Person(
    staffID: "0042", name: "Dana O'Hara", organization: "imsa", roles: ["coach", "sponsor"])

  private func read(_ text: String) throws(Finding) -> Person? {
    try Profile(SourceFile(path: "profile.yaml", text: text))?.person
  }

  @Test("is read back as it was kept")
  func kept() throws {
    #expect(try read(Profile(person: Self.person).text) == Self.person)
  }

  @Test("is not read from what a newer program kept, and that is said")
  func newer() throws {
    let text = Profile(person: Self.person).text.replacing("tap-profile/1", with: "tap-profile/9")
    let fault = #expect(throws: Finding.self) { try read(text) }
    #expect(
      fault?.description
        == "profile.yaml:1:9: error: this file is in version 9 of tap-profile, and this program reads up to 1; use a newer program"
    )
  }

  @Test(
    "is asked for again where the file is damaged or something else",
    arguments: ["format: tap-profile/1\n", "format: tap-policy/1\n", "staff-id: '1'\n", "{", ""])
  func damaged(_ text: String) throws {
    #expect(try read(text) == nil)
  }

  @Test(
    "is read as it was kept, whatever a name holds", arguments: ["O'\u{344}Neil", "''", "a: [b"])
  func anyName(_ name: String) throws {
    let person = Person(staffID: "7", name: name, organization: "imsa", roles: [name])
    #expect(try read(Profile(person: person).text) == person)
  }
}
