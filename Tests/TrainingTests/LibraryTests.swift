internal import PolicyRules
internal import StrictYAML
internal import Testing

@testable internal import Training

@Suite("the library that ships")
struct LibraryTests {
  @Test("the samples of the tests load without a fault")
  func samples() throws {
    let content = try Content.shipped.get()
    let (library, findings) = content.load([Samples.bus, Samples.mail, Samples.friends])
    #expect(findings == [])
    #expect(library.scenarios.map(\.id) == ["bus-is-late", "new-follower", "two-mailboxes"])
    #expect(library.courses.map(\.id) == ["onboarding", "season"])
  }

  @Test("has no fault, and every file of it loads")
  func shipped() throws {
    let content = try Content.shipped.get()
    let files = try Content.scenarioFiles()
    let (library, findings) = Library.load(
      scenarios: files, courses: try Content.file("courses.yaml"),
      vocabulary: content.vocabulary, policies: content.policies)
    #expect(findings.map(\.description) == [])
    #expect(library.scenarios.count == files.count)
    #expect(library.courses.map(\.id) == ["onboarding", "season"])
  }
}
