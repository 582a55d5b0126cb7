internal import TestSupport
internal import Testing

@Suite("judging step by step")
struct InterviewTests {
  private let stray = [
    "-9223372036854775808", "9223372036854775807", "99999999999999999999", "-1", "0",
  ]

  @Test("takes no number that was not offered, whatever its size")
  func numbers() throws {
    let lines = stray + ["1", "1"] + stray + [""]
    let end = try Run("judge", "--policy", "imsa").stdin(lines.map { $0 + "\n" }.joined()).finish()
    #expect(end.status == 0)
    #expect(end.errors == "")
    let output = end.output.unwrapped
    #expect(output.ranges(of: "Please type a number from 1 to").count == stray.count)
    #expect(output.ranges(of: "I do not know that.").count == stray.count)
  }
}
