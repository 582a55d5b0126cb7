internal import Testing

@testable internal import Training

@Suite("a course's seasons")
struct SeasonTests {
  private func course() throws -> Course {
    let library = try Content.shipped.get().load([]).library
    return try #require(library.course("season"))
  }

  struct DayCase: CustomTestStringConvertible, Sendable {
    let day: String
    let open: String?
    let next: String?
    var testDescription: String { day }
  }

  @Test(
    "come back every year, over its end, and the latest that is open counts",
    arguments: [
      DayCase(day: "2026-07-26", open: nil, next: "fall-2026"),
      DayCase(day: "2026-07-27", open: "fall-2026", next: "winter-2026"),
      DayCase(day: "2026-10-25", open: "fall-2026", next: "winter-2026"),
      DayCase(day: "2026-10-26", open: "winter-2026", next: "fall-2027"),
      DayCase(day: "2026-12-31", open: "winter-2026", next: "fall-2027"),
      DayCase(day: "2027-01-01", open: "winter-2026", next: "fall-2027"),
      DayCase(day: "2027-03-14", open: "winter-2026", next: "fall-2027"),
      DayCase(day: "2027-03-15", open: nil, next: "fall-2027"),
    ])
  func seasons(_ row: DayCase) throws {
    let course = try course()
    let day = try #require(Day(row.day))
    #expect(course.season(on: day)?.id == row.open)
    #expect(course.nextSeason(after: day)?.id == row.next)
  }

  @Test("have their days in the right year")
  func days() throws {
    let day = try #require(Day("2026-11-01"))
    let winter = try #require(try course().season(on: day))
    #expect(winter.opens.description == "2026-10-26")
    #expect(winter.due.description == "2026-11-20")
    #expect(winter.ends.description == "2027-03-14")
    #expect(winter.title == "winter season 2026")
  }

  @Test("end what was finished in them; a course without seasons counts for months")
  func validity() throws {
    let course = try course()
    let day = try #require(Day("2026-08-20"))
    #expect(
      course.validUntil(finishedOn: day, in: course.season(on: day)).description
        == "2026-11-21")
    #expect(course.validUntil(finishedOn: day, in: nil).description == "2027-08-20")
  }
}
