import TestSupport
import Testing
import Training

@testable import Records

@Suite struct ReportPageTests {
  @Test("What people wrote stands in the page as text and never as markup")
  func markup() throws {
    let work = try Workdir()
    let evil = "<script>alert(1)</script>\"'&\u{202e}"
    var answers = ReportTests.responses(people: 8, each: 6, seed: 43)
    for index in answers.indices { answers[index].topic = evil }
    var roster = ReportTests.roster(people: 8)
    for index in roster.people.indices { roster.people[index].person.site = evil }
    let page = ReportPage.html(try ReportTests.report(work, answers, roster))
    #expect(!page.contains("<script"))
    #expect(!page.contains("\u{202e}"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;'&amp;\\u{202E}"))
  }

  @Test("The page needs nothing but itself")
  func selfContained() throws {
    let work = try Workdir()
    let answers = ReportTests.responses(people: 40, each: 30, seed: 44)
    let page = ReportPage.html(
      try ReportTests.report(work, answers, ReportTests.roster(people: 40)))
    for word in ["src=", "<link", "@import", "url(", "javascript:", "<iframe", "onload"] {
      #expect(!page.contains(word))
    }
    let links = page.split(separator: "http").dropFirst()
    #expect(links.allSatisfy { $0.hasPrefix("://www.w3.org/2000/svg") })
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.components("<svg ") == page.components("role=\"img\""))
    #expect(page.components("<table>") == page.components("<caption>"))
  }
}

extension String {
  fileprivate func components(_ part: String) -> Int { split(separator: part).count }
}
