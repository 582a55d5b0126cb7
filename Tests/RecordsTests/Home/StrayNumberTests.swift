internal import Testing

@testable internal import Records

@Suite("numbers that nobody offered")
struct StrayNumberTests {
  @Test(
    "choose nothing",
    arguments: [
      "0", "-1", "3", "-9223372036854775808", "9223372036854775807", "99999999999999999999",
    ])
  func stray(_ number: String) {
    #expect(Registration.choice(number, among: ["imsa", "nsseo"]) == nil)
    #expect(Registration.choice(number, among: []) == nil)
    #expect(Registration.choices("1 \(number)", among: ["imsa", "nsseo"]) == nil)
  }
}
