internal import Testing

@Suite("bad content files are named, each fault at its place")
struct BadFileTests {
  private static let yamlRun = Result {
    try BadFiles(BadFile.yaml, in: "texting", good: "", "scenarios", "list")
  }
  private static let scenariosRun = Result {
    try BadFiles(BadFile.scenarios, in: "texting", good: BadFile.goodScenario, "scenarios", "list")
  }
  private static let policiesRun = Result {
    try BadFiles(BadFile.policies, in: "policies", good: BadFile.goodPolicy, "policy", "check")
  }

  private func check(_ file: BadFile, in files: Result<BadFiles, any Error>) throws {
    let files = try files.get()
    #expect(files.said(of: file) == file.says)
    #expect(files.status == 2)
  }

  @Test("what is no YAML that is read here", arguments: BadFile.yaml)
  func yaml(_ file: BadFile) throws { try check(file, in: Self.yamlRun) }

  @Test("scenarios", arguments: BadFile.scenarios)
  func scenarios(_ file: BadFile) throws { try check(file, in: Self.scenariosRun) }

  @Test("policies", arguments: BadFile.policies)
  func policies(_ file: BadFile) throws { try check(file, in: Self.policiesRun) }

  @Test("the vocabulary", arguments: BadFile.vocabularies)
  func vocabularies(_ file: BadFile) throws {
    let said = try BadFiles.said(of: file, at: "vocabulary.yaml", "policy", "list")
    #expect(said == file.says)
  }

  @Test("the courses", arguments: BadFile.courses)
  func courses(_ file: BadFile) throws {
    let said = try BadFiles.said(of: file, at: "courses.yaml", "scenarios", "list")
    #expect(said == file.says)
  }
}
