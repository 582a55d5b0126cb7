internal import PolicyRules
internal import Testing

@testable internal import Training

@Suite("a session")
struct SessionTests {
  let content: Content
  let library: Library

  init() throws {
    content = try Content.shipped.get()
    library = content.load([Samples.bus, Samples.mail, Samples.friends]).library
  }

  @Test("transcript")
  func transcript() throws {
    let session = Session(
      .course(try content.enrollment(library)), in: library, under: try content.policy("imsa"))
    var play = Play(session)
    print(play.said)
    for line in [
      "a!", "why", "compare", "", "1 2 3", "", "hint", "b", "", "status", "t a", "", "maybe", "u",
      "", "personal email", "1", "", "policy texting", "a c", "", "u", "", "u", "", "a", "", "b",
      "",
    ] {
      play.type(line)
      print("::::: \(line)")
      print(play.said)
    }
  }
}
