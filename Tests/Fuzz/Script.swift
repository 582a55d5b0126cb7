internal import PolicyRules
internal import Training

/// What the fuzzer's bytes tell a session to do.
struct Script {
  private var bytes: ArraySlice<UInt8>
  private var events = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes[...]
  }

  /// Takes a number from 0 to `limit` less one.
  mutating func number(below limit: Int) -> Int {
    Int(bytes.popFirst() ?? 0) % max(1, limit)
  }

  /// Takes what a session is for.
  mutating func purpose(_ library: Library) -> Purpose {
    let seed = UInt64(number(below: 4))
    switch number(below: 6) {
    case 0: return .practice(topic: nil, roles: ["coach"], seed: seed)
    case 1: return .practice(topic: "texting", roles: [], seed: seed)
    case 2:
      let scenario = library.scenarios[number(below: library.scenarios.count)].id
      return .preview(scenario: scenario, seed: seed)
    default: return .course(enrollment(library, seed: seed))
    }
  }

  private mutating func enrollment(_ library: Library, seed: UInt64) -> Enrollment {
    let course = library.courses[number(below: library.courses.count)]
    let start = Moment(milliseconds: 1_787_000_000_000, offset: -300)
    let person = Person(
      staffID: "7", name: "Dana Ortega", organization: "imsa",
      roles: [["coach"], ["teacher", "sponsor"], []][number(below: 3)])
    let mode = [CompletionRecord.Mode.full, .refresher, .testOut][number(below: 3)]
    return Enrollment(
      attempt: AttemptID(startedAt: start, seed: seed), person: person, course: course,
      season: course.season(on: start.day), mode: mode, contentDigest: "00", trainerVersion: "1")
  }

  /// Takes an event, and moves the clock; none at the end of the bytes.
  mutating func event(at now: inout Moment) -> Event? {
    guard events < 60, let byte = bytes.popFirst() else { return nil }
    events += 1
    now = moved(now)
    switch byte {
    case 0xFF: return .began(at: now)
    case 0xFE: return .interrupted(at: now)
    case 0xFD where number(below: 8) == 0: return .inputEnded(at: now)
    case 0xF0...0xFD: return .entered(typed(), at: now)
    default: return .entered(Self.lines[Int(byte) % Self.lines.count], at: now)
    }
  }

  /// The clock goes on, stands still, steps back, or jumps to an end of time.
  private mutating func moved(_ now: Moment) -> Moment {
    switch bytes.first {
    case 0xE0: Moment(milliseconds: .max, offset: 840)
    case 0xE1: Moment(milliseconds: .min, offset: -720)
    case 0xE2: Moment(milliseconds: now.milliseconds - 86_400_000, offset: 0)
    case 0xE3: now
    default: Moment(milliseconds: now.milliseconds + 20_000, offset: now.offset)
    }
  }

  private mutating func typed() -> String {
    let line = bytes.prefix { $0 != 0x0A }
    bytes = bytes.dropFirst(line.count + 1)
    return String(decoding: line, as: UTF8.self)
  }

  private static let lines = [
    "", "a", "b", "c", "d", "l", "u", "1", "2", "1 3", "none", "all", "t", "a p", "yes", "no",
    "help", "hint", "again", "why", "policy texting", "clause preamble", "compare", "skip",
    "status", "dispute", "note", "note mine", "plain", "plain on", "quit", "Dana Ortega",
    "dana  ORTEGA", "a!", "l?", "texting-approval", "acceptable", "students", "9999999999999999999",
  ]
}
