internal import Training

/// How the people of one site, role, manager or course stand.
public struct GroupStanding: Hashable, Sendable {
  /// The group's name; ``GroupStanding/others`` for groups that are too small to be told apart.
  public let name: String
  /// How many people are in it.
  public let people: Int
  /// How many times a course is asked of one of them.
  public let asked: Int
  /// How often it is completed and counts.
  public let done: Int
  /// How often each status occurs among what is asked.
  public let counts: [Status: Int]

  /// The name under which small groups are put together.
  public static let others = "others"

  /// The share that is completed, with its interval; nothing where so few people would be told apart.
  public var share: Interval? {
    people < Facility.fewest ? nil : Interval.share(Double(done), of: asked)
  }
}

extension StatusList {
  /// What people are grouped by.
  public enum Grouping: String, CaseIterable, Hashable, Sendable {
    /// By where they work.
    case site
    /// By what they do; who does two things counts in both.
    case role
    /// By whom they report to.
    case manager
    /// By what is asked of them.
    case course
  }

  /// Returns how the groups stand, by name; groups of fewer than ``Facility/fewest`` people are put together.
  public func standing(by grouping: Grouping) -> [GroupStanding] {
    var groups: [String: Counter] = [:]
    for row in rows where row.isAsked {
      for name in names(of: row, grouping) { groups[name, default: Counter()].add(row) }
    }
    var small = Counter()
    var standings: [GroupStanding] = []
    for (name, group) in groups.sorted(by: {
      ($0.value.people.count, $0.key) < ($1.value.people.count, $1.key)
    }) {
      // Another group joins small ones that would still tell of persons when put together.
      let isTelling = small.people.count > 0 && small.people.count < Facility.fewest
      if group.people.count < Facility.fewest || isTelling {
        small.add(group)
      } else {
        standings.append(group.standing(name))
      }
    }
    standings.sort { $0.name < $1.name }
    return standings + (small.people.isEmpty ? [] : [small.standing(GroupStanding.others)])
  }

  /// Returns how everybody stands together.
  public var standing: GroupStanding {
    var all = Counter()
    for row in rows where row.isAsked { all.add(row) }
    return all.standing("all")
  }

  private func names(of row: StatusRow, _ grouping: Grouping) -> [String] {
    switch grouping {
    case .site: [row.person.person.site.isEmpty ? "no site" : row.person.person.site]
    case .role: row.person.person.roles
    case .manager: [row.person.manager.isEmpty ? "no manager" : row.person.manager]
    case .course: [row.course]
    }
  }

  private struct Counter {
    var people: Set<String> = []
    var asked = 0
    var done = 0
    var counts: [Status: Int] = [:]

    mutating func add(_ row: StatusRow) {
      people.insert(row.person.person.staffID)
      asked += 1
      done += row.counts ? 1 : 0
      counts[row.status, default: 0] += 1
    }

    mutating func add(_ other: Counter) {
      people.formUnion(other.people)
      asked += other.asked
      done += other.done
      counts.merge(other.counts, uniquingKeysWith: +)
    }

    func standing(_ name: String) -> GroupStanding {
      GroupStanding(
        name: name, people: people.count, asked: asked, done: done,
        counts: people.count < Facility.fewest ? [:] : counts)
    }
  }
}

extension StatusRow {
  /// Whether the course is asked of the person on that day.
  public var isAsked: Bool {
    switch status {
    case .exempt, .left, .unknownPerson: false
    case .notStarted, .inProgress, .current, .dueSoon, .overdue, .expired, .lapsed: true
    }
  }
}
