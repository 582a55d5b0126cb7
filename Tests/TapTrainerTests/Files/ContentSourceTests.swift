internal import Glibc
internal import StrictYAML
internal import Testing

@testable import tap_trainer

@Suite struct ContentSourceTests {
  private func source(_ content: TemporaryContent) throws -> ContentSource {
    try ContentSource.find(content.path)
  }

  /// Returns what is reported of the files in `content`: their paths below it, and the codes.
  private func reported(_ content: TemporaryContent) throws -> [String] {
    try source(content).findings.map { "\($0.file.dropFirst(content.path.count + 1)) \($0.code)" }
  }

  // MARK: Finding

  @Test("the option's folder is taken, even if it holds nothing")
  func option() throws {
    let content = try TemporaryContent()
    let source = try source(content)
    #expect(source.paths.isEmpty && source.findings.isEmpty)
    #expect(source.description == "the folder `\(content.path)`")
  }

  @Test("without the option a folder with a vocabulary is taken")
  func standard() throws {
    let content = try TemporaryContent(["Scenarios/vocabulary.yaml": "a: b"])
    let source = try ContentSource.find(nil, standard: content.file("Scenarios"))
    #expect(source.paths == ["vocabulary.yaml"])
    #expect(source.folder != nil)
  }

  @Test("without a vocabulary the program's own content is taken")
  func embedded() throws {
    let content = try TemporaryContent(["Scenarios/policies/a.yaml": "a: b"])
    try content.makeFolder("Other/vocabulary.yaml")
    for name in ["Scenarios", "Other", "None"] {
      let source = try ContentSource.find(nil, standard: content.file(name))
      #expect(source.folder == nil)
      #expect(source.paths == ContentSource.embedded.paths)
      #expect(source.description == "the content within the program")
    }
  }

  @Test("an option that names no folder is answered with the reason", arguments: ["none", "file"])
  func noFolder(_ name: String) throws {
    let content = try TemporaryContent(["file": "a"])
    let failure = try #require(throws: ContentFailure.self) {
      try ContentSource.find(content.file(name))
    }
    let reason = name == "none" ? "No such file or directory" : "Not a directory"
    #expect(
      failure.description == """
        `\(content.file(name))` cannot be read as a content folder (\(reason)); \
        give a folder like `Scenarios/`
        """)
  }

  // MARK: Listing

  @Test("files are listed in all folders, in the order of their bytes")
  func order() throws {
    let names = ["a/b.yaml", "a-b.yaml", "a/b/c.yaml", "B.txt", "é.yaml", "z.yaml", "a b.yaml"]
    let content = try TemporaryContent(Dictionary(uniqueKeysWithValues: names.map { ($0, "") }))
    #expect(
      try source(content).paths == [
        "B.txt", "a b.yaml", "a-b.yaml", "a/b.yaml", "a/b/c.yaml", "z.yaml", "é.yaml",
      ])
  }

  @Test("hidden files and files of other kinds are passed over")
  func passedOver() throws {
    let content = try TemporaryContent([
      ".hidden.yaml": "", ".git/a.yaml": "", "README.md": "", "a.yaml~": "", "yaml": "",
      "a.json": "", "a.yaml": "",
    ])
    try content.link(".#a.yaml", to: "nowhere")
    #expect(try source(content).paths == ["a.yaml"])
    #expect(try reported(content) == [])
  }

  @Test("names that an author may take for content are reported")
  func names() throws {
    let content = try TemporaryContent(["a.yml": "", "b.YAML": "", "c.Txt": "", "d.text": ""])
    #expect(
      try reported(content)
        == ["a.yml file-name", "b.YAML file-name", "c.Txt file-name", "d.text file-name"])
  }

  @Test("links are reported and not followed, neither out of the folder nor in a circle")
  func links() throws {
    let outside = try TemporaryContent(["secret.yaml": "a: b"])
    let content = try TemporaryContent(["a/b.yaml": ""])
    try content.link("a/circle", to: "..")
    try content.link("outside", to: outside.path)
    try content.link("secret.yaml", to: outside.file("secret.yaml"))
    #expect(try source(content).paths == ["a/b.yaml"])
    #expect(try reported(content) == ["a/circle link", "outside link", "secret.yaml link"])
  }

  @Test("a pipe with a content file's name is reported and not waited for")
  func pipe() throws {
    let content = try TemporaryContent()
    try #require(content.makePipe("a.yaml"))
    try #require(content.makePipe("b"))
    #expect(try source(content).paths == [])
    #expect(try reported(content) == ["a.yaml not-a-file"])
  }

  @Test("a name that is not UTF-8 is reported")
  func encoding() throws {
    let content = try TemporaryContent()
    let name = Array(content.file("a").utf8CString.dropLast()) + [-23, 46, 116, 120, 116, 0]
    let descriptor = unsafe open(name, O_CREAT | O_WRONLY, 0o600)
    try #require(descriptor >= 0)
    close(descriptor)
    #expect(try source(content).paths == [])
    #expect(try reported(content) == ["a\u{FFFD}.txt file-name"])
  }

  @Test("folders in folders are read to a bound, and what is deeper is reported")
  func depth() throws {
    let content = try TemporaryContent([
      "1/2/3/4/5/6/7/8/a.yaml": "", "1/2/3/4/5/6/7/8/9/b.yaml": "",
    ])
    #expect(try source(content).paths == ["1/2/3/4/5/6/7/8/a.yaml"])
    #expect(try reported(content) == ["1/2/3/4/5/6/7/8/9 too-deep"])
  }

  @Test("a folder that holds too much is no content folder")
  func bounds() throws {
    let content = try TemporaryContent(["a.yaml": "", "b.yaml": "", "c/d.md": ""])
    var bounds = ContentFolder.Bounds()
    func failure() -> ContentFailure? {
      do throws(ContentFailure) {
        _ = try ContentSource(folder: ContentFolder(content.path, bounds: bounds))
        return nil
      } catch {
        return error
      }
    }
    bounds.files = 2
    #expect(failure() == nil)
    bounds.files = 1
    #expect(failure()?.reason == "it holds more than 1 content files")
    bounds.files = 2
    bounds.names = 3
    #expect(failure()?.reason == "it holds more than 3 names")
    bounds.names = 4
    #expect(failure() == nil)
  }

  // MARK: Reading

  @Test("a file is read under the path that its user would open")
  func read() throws {
    let content = try TemporaryContent(["a/b.yaml": "é: 1\r\n"])
    let file = try source(content).read("a/b.yaml")
    #expect(file == SourceFile(path: content.file("a/b.yaml"), text: "é: 1\r\n"))
    let slashed = try ContentSource.find(content.path + "/")
    #expect(try slashed.read("a/b.yaml").path == content.file("a/b.yaml"))
  }

  @Test("a file of the largest size is read whole, and one byte more is too large")
  func size() throws {
    let content = try TemporaryContent()
    let limit = Limits().bytes
    try content.write(Array(repeating: 97, count: limit), to: "a.txt")
    try content.write(Array(repeating: 97, count: limit + 1), to: "b.txt")
    let source = try source(content)
    #expect(try source.read("a.txt").bytes.count == limit)
    let finding = try #require(throws: Finding.self) { try source.read("b.txt") }
    #expect(finding.description.hasSuffix("b.txt:1:1: error: the file has more than 1048576 bytes"))
  }

  @Test("a file that is gone, or is no file any more, is a fault of its own")
  func gone() throws {
    let outside = try TemporaryContent(["b.yaml": ""])
    let content = try TemporaryContent(["a.yaml": "", "b.yaml": "", "c.yaml": "", "d/b.yaml": ""])
    let source = try source(content)
    for name in ["a.yaml", "b.yaml", "c.yaml", "d"] { try content.remove(name) }
    try content.link("b.yaml", to: outside.file("b.yaml"))
    try #require(content.makePipe("c.yaml"))
    try content.link("d", to: outside.path)
    let codes = source.paths.map { path in
      do throws(Finding) {
        _ = try source.read(path)
        return "read"
      } catch {
        return error.code
      }
    }
    #expect(codes == ["unreadable", "unreadable", "not-a-file", "unreadable"])
  }

  // MARK: Within the program

  @Test("the program's own content is that of the folder it was built from")
  func same() throws {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let folder = try ContentSource.find("/\(root)/Scenarios")
    let embedded = ContentSource.embedded
    #expect(folder.findings == [])
    #expect(!embedded.paths.isEmpty)
    #expect(embedded.paths == folder.paths)
    for path in folder.paths {
      #expect(try embedded.read(path).bytes == folder.read(path).bytes)
      #expect(try embedded.read(path).path == "Scenarios/\(path)")
    }
  }

  @Test("what is not in the program's own content is a fault and no crash")
  func absent() {
    #expect(throws: Finding.self) { try ContentSource.embedded.read("none.yaml") }
  }
}
