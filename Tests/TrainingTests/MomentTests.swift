internal import Testing
internal import Training

struct MomentCase: CustomTestStringConvertible {
  let text: String
  let milliseconds: Int64
  let offset: Int
  let shown: String
  var testDescription: String { text }

  init(_ text: String, _ milliseconds: Int64, _ offset: Int = 0, shown: String? = nil) {
    (self.text, self.milliseconds, self.offset) = (text, milliseconds, offset)
    self.shown = shown ?? text
  }
}

@Suite struct MomentTests {
  static let moments = [
    MomentCase("1970-01-01T00:00:00.000+00:00", 0),
    MomentCase("2026-11-22T09:15:30.250+01:00", 1_795_335_330_250, 60),
    MomentCase("1969-12-31T23:59:59.999+00:00", -1),
    MomentCase("1969-12-31T19:00:00.000-05:00", 0, -300),
    MomentCase("1901-01-01T00:00:00.001+05:30", -2_177_472_599_999, 330),
    MomentCase("2024-02-29T23:59:59.999-09:30", 1_709_285_399_999, -570),
    MomentCase("2026-03-01T00:30:00.000+14:00", 1_772_274_600_000, 840),
    MomentCase("0001-01-01T00:00:00.000+23:59", -62_135_683_140_000, 1439),
    MomentCase("9999-12-31T23:59:59.999-23:59", 253_402_387_139_999, -1439),
    MomentCase("1970-01-01T00:00:00Z", 0, shown: "1970-01-01T00:00:00.000+00:00"),
    MomentCase("1970-01-01T00:00:00-00:00", 0, shown: "1970-01-01T00:00:00.000+00:00"),
    MomentCase("1970-01-01T00:00:01+00:00", 1000, shown: "1970-01-01T00:00:01.000+00:00"),
    MomentCase("1970-01-01T00:00:00.5Z", 500, shown: "1970-01-01T00:00:00.500+00:00"),
    MomentCase("1970-01-01T00:00:00.05Z", 50, shown: "1970-01-01T00:00:00.050+00:00"),
    MomentCase("1970-01-01T00:00:00.0059Z", 5, shown: "1970-01-01T00:00:00.005+00:00"),
    MomentCase("1969-12-31T23:59:59.999999999Z", -1, shown: "1969-12-31T23:59:59.999+00:00"),
  ]

  @Test("a text is read as its instant and offset", arguments: moments)
  func read(_ row: MomentCase) {
    #expect(Moment(row.text) == Moment(milliseconds: row.milliseconds, offset: row.offset))
  }

  @Test("an instant is shown on its local clock, to the millisecond", arguments: moments)
  func shown(_ row: MomentCase) {
    let moment = Moment(milliseconds: row.milliseconds, offset: row.offset)
    #expect(moment.description == row.shown)
    #expect(moment.day.description == row.shown.prefix(10))
  }

  @Test(
    "what is no instant with an offset is not read",
    arguments: [
      "", "2026-11-22", "2026-11-22T09:15:30", "2026-11-22 09:15:30Z", "2026-11-22t09:15:30Z",
      "2026-11-22T09:15Z", "2026-11-22T24:00:00Z", "2026-11-22T09:60:00Z", "2026-11-22T23:59:60Z",
      "2026-11-22T9:15:30Z", "2026-02-29T09:15:30Z", "0000-01-01T00:00:00Z",
      "2026-11-22T09:15:30.Z", "2026-11-22T09:15:30,5Z", "2026-11-22T09:15:30.1234567890Z",
      "2026-11-22T09:15:30z", "2026-11-22T09:15:30+01", "2026-11-22T09:15:30+0100",
      "2026-11-22T09:15:30+24:00", "2026-11-22T09:15:30+01:60", "2026-11-22T09:15:30 01:00",
      "2026-11-22T09:15:30Z ", " 2026-11-22T09:15:30Z", "2026-11-22T09:15:30ZZ",
      "2026-11-22T-9:15:30Z", "2026-11-22T09:15:30\u{2212}01:00",
    ])
  func bad(_ text: String) {
    #expect(Moment(text) == nil)
  }

  @Test("what is shown is read back as the same, before 1970 and after")
  func roundTrip() throws {
    var milliseconds: Int64 = -9_007_199_254_740
    for offset in stride(from: -1439, through: 1439, by: 7) {
      let moment = Moment(milliseconds: milliseconds, offset: offset)
      try #require(Moment(moment.description) == moment)
      milliseconds += 43_800_123_457
    }
  }

  @Test("an instant beyond the calendar, or a day of offset, is drawn to its end")
  func ends() throws {
    #expect(
      Moment(milliseconds: .max, offset: .max).description == "9999-12-31T23:59:59.999+23:59")
    #expect(
      Moment(milliseconds: .min, offset: .min).description == "0001-01-01T00:00:00.000-23:59")
    #expect(
      Moment(milliseconds: .max, offset: -60).description == "9999-12-31T23:59:59.999-01:00")
  }

  @Test("the offset decides the day and not the order")
  func offsets() throws {
    let east = try #require(Moment("2026-03-01T00:30:00+14:00"))
    let west = try #require(Moment("2026-02-28T00:30:00-10:00"))
    #expect(east.day.description == "2026-03-01")
    #expect(west.day.description == "2026-02-28")
    #expect(east.milliseconds == west.milliseconds)
    #expect(!(east < west) && !(west < east))
    #expect(east < Moment(milliseconds: west.milliseconds + 1, offset: -600))
  }

  @Test("seconds between instants may be negative and have a fraction")
  func seconds() {
    let early = Moment(milliseconds: -250, offset: 60)
    let late = Moment(milliseconds: 1000, offset: -60)
    #expect(late.seconds(since: early) == 1.25)
    #expect(early.seconds(since: late) == -1.25)
  }
}
