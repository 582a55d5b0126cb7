import Testing
import Training

@testable import Records

struct RosterCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let row: String
  let problem: String

  init(_ name: String, _ row: String, _ problem: String) {
    testDescription = name
    self.row = row
    self.problem = problem
  }
}

@Suite struct RosterTests {
  static let words = Roster.Words(
    roles: ["teacher", "coach", "sponsor", "administrator", "staff"],
    organizations: ["imsa", "nsseo"], organization: nil)

  static func roster(_ text: String, organization: String? = nil) -> Roster {
    var words = words
    words.organization = organization
    return Roster(Array(text.utf8), file: "roster.csv", words: words)
  }

  @Test("Columns may stand in any order, and only three must be there")
  func columns() {
    let roster = RosterTests.roster(
      """
      roles,name,staff_id,end_date,start_date,manager,overrides,exemption,site,email,organization
      "coach; teacher","Ortega, Dana",00417,2027-06-30,2026-08-15,00001,season=2026-09-01;+onboarding,,north,d@imsa.edu,imsa
      """)
    let person = roster.people.first
    #expect(roster.faults.list.isEmpty)
    #expect(
      person?.person
        == Person(
          staffID: "00417", name: "Ortega, Dana", email: "d@imsa.edu", organization: "imsa",
          site: "north", roles: ["coach", "teacher"]))
    #expect(person?.start == Day(year: 2026, month: 8, day: 15))
    #expect(person?.end == Day(year: 2027, month: 6, day: 30))
    #expect(person?.overrides.due["season"] == Day(year: 2026, month: 9, day: 1))
    #expect(person?.overrides.added == ["onboarding"])
    #expect(
      RosterTests.roster("staff_id,name,roles\n1,A,coach\n", organization: "imsa").people.count == 1
    )
  }

  static let bad = [
    RosterCase("no number", ",A,imsa,coach,,", "has no staff_id"),
    RosterCase("no name", "2,,imsa,coach,,", "has no name"),
    RosterCase("no role", "2,A,imsa,,,", "names no role"),
    RosterCase(
      "an unknown role", "2,A,imsa,coach;wizard,,",
      "names the role `wizard`, which is not in the vocabulary; write `administrator`, `coach`, `sponsor`, `staff`, `teacher`"
    ),
    RosterCase(
      "a role in capitals", "2,A,imsa,Coach,,",
      "names the role `Coach`, which is not in the vocabulary; write `coach`"),
    RosterCase(
      "an unknown school", "2,A,hogwarts,coach,,",
      "names the organization `hogwarts`, which has no policy"),
    RosterCase("no school", "2,A,,coach,,", "names no organization"),
    RosterCase(
      "an American date", "2,A,imsa,coach,8/15/2026,",
      "has a `start_date` that is not a day such as 2026-11-22"),
    RosterCase(
      "a day that is not", "2,A,imsa,coach,2026-02-30,",
      "has a `start_date` that is not a day such as 2026-11-22"),
    RosterCase(
      "a control character", "2,\"A\nB\",imsa,coach,,",
      "has a character in `name` that cannot be seen; type it anew"),
    RosterCase("too many fields", "2,A,imsa,coach,,,", "has 7 fields where the header has 6"),
    RosterCase(
      "an override that is none", "2,A,imsa,coach,,season=soon",
      "has overrides that are not of the form `course=2026-09-01`, `+course` or `-course`"),
  ]

  @Test("A row that cannot be understood is named by its line and left out", arguments: bad)
  func badRows(_ row: RosterCase) {
    let text =
      "staff_id,name,organization,roles,start_date,overrides\n\(row.row)\n3,B,imsa,coach,,\n"
    let roster = RosterTests.roster(text)
    #expect(roster.people.map(\.person.staffID) == ["3"])
    #expect(roster.faults.list.map(\.description) == ["roster.csv:2: the row \(row.problem)"])
  }

  @Test("Rows with one number are all left out and named")
  func doubled() {
    let roster = RosterTests.roster(
      "staff_id,name,organization,roles\n1,A,imsa,coach\n2,B,imsa,coach\n1,A,imsa,teacher\n")
    #expect(roster.people.map(\.person.staffID) == ["2"])
    #expect(roster.faults.list.map(\.row) == [2, 4])
    #expect(roster.doubled == ["1"])
  }

  @Test("A column that is not ours is noted and not read")
  func unknownColumns() {
    let roster = RosterTests.roster(
      "staff_id,name,roles,badge\n1,A,coach,x\n", organization: "imsa")
    #expect(roster.people.count == 1)
    #expect(roster.faults.isEmpty)
    #expect(roster.faults.list.map(\.description) == ["roster.csv: column `badge` is not read"])
  }

  @Test("OneRoster's users.csv is taken as it is")
  func oneRoster() {
    let header =
      "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,"
      + "familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password"
    let roster = RosterTests.roster(
      """
      \(header)
      u1,,,true,"s1,s2",teacher,ali,{HR:E1},Ada,Li,,00417,a@x.edu,,,,,
      u2,,,true,s1,aide,bo,{HR:E2},Bo,Ek,,,b@x.edu,,,,,
      u3,,,true,s1,administrator,cy,"{HR:E3},{AD:c}",Cy,Fu,,,,,,,,
      u4,,,true,s1,student,di,,Di,Go,,,,,,,,
      u5,tobedeleted,,true,s1,teacher,ed,,Ed,Ho,,,,,,,,
      u6,,,false,s1,teacher,fy,,Fy,Ip,,,,,,,,
      u7,,,true,s1,wizard,gy,,Gy,Jo,,,,,,,,

      """, organization: "imsa")
    #expect(roster.people.map(\.person.staffID) == ["00417", "E2", "u3"])
    #expect(roster.people.map(\.person.name) == ["Ada Li", "Bo Ek", "Cy Fu"])
    #expect(roster.people.map(\.person.roles) == [["teacher"], ["staff"], ["administrator"]])
    #expect(roster.people.map(\.person.site) == ["s1", "s1", "s1"])
    #expect(roster.skipped == 3)
    #expect(roster.faults.list.map(\.row) == [8])
  }

  @Test(
    "A header that cannot be read makes no roster, and says what to do",
    arguments: [
      ("staff_id;name;roles\n1;A;coach\n", "save it with commas"), ("", "it is empty"),
      ("number,name\n", "lacks the columns"), ("a,b\n1,2\n", "lacks the columns"),
      ("staff_id,name,name,roles\n", "two columns of the same name"),
      ("s\u{0}t\u{0}a\u{0}", "save it as CSV in UTF-8"),
    ])
  func headers(_ text: String, _ help: String) {
    let roster = RosterTests.roster(text)
    #expect(!roster.isReadable)
    #expect(roster.people.isEmpty)
    #expect(roster.faults.list.count == 1)
    #expect(roster.faults.list.contains { $0.problem.contains(help) }, "\(roster.faults.list)")
    #expect(RosterTests.roster("staff_id,name,roles\n").isReadable)
  }
}
