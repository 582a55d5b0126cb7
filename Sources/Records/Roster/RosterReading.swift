internal import PolicyRules
internal import Training

/// Reads a roster row by row.
struct RosterReading {
  private let file: String
  private let words: Roster.Words
  private var roster = Roster()
  private var layout: RosterLayout?
  private var lines: [String: [Int]] = [:]

  init(file: String, words: Roster.Words) {
    self.file = file
    self.words = words
  }

  /// Takes a row, and returns whether more is wanted.
  mutating func take(_ row: borrowing CSVRow) -> Bool {
    if let fault = row.fault {
      let help = fault == .invalidUTF8 || fault == .nul ? "; save it as CSV in UTF-8" : ""
      note(row.line, fault.description + help)
      return layout != nil
    }
    guard let layout else { return takeHeader(row.texts()) }
    do throws(RosterFault) {
      guard let person = try layout.person(row.texts(), line: row.line, words: words) else {
        roster.skipped += 1
        return true
      }
      lines[person.person.staffID, default: []].append(row.line)
      roster.people.append(person)
    } catch {
      note(row.line, error.problem)
    }
    return true
  }

  private mutating func takeHeader(_ names: [String]) -> Bool {
    do throws(RosterFault) {
      let layout = try RosterLayout(names)
      for name in layout.unknown {
        roster.faults.add(
          LedgerFault(
            file: file, row: 0, problem: "column `\(Visible.text(name))` is not read", isNote: true)
        )
      }
      self.layout = layout
      return true
    } catch {
      roster.faults.add(LedgerFault(file: file, row: 0, problem: error.problem))
      return false
    }
  }

  private mutating func note(_ line: Int, _ problem: String) {
    roster.faults.add(LedgerFault(file: file, row: line, problem: problem))
  }

  /// Returns the roster, without people whose number stands on several rows.
  mutating func finished() -> Roster {
    if layout == nil, roster.faults.list.isEmpty {
      roster.faults.add(LedgerFault(file: file, row: 0, problem: "holds no roster: it is empty"))
    }
    roster.isReadable = layout != nil
    let doubled = lines.filter { $0.value.count > 1 }
    for (_, rows) in doubled.sorted(by: { $0.value[0] < $1.value[0] }) {
      for row in rows {
        note(
          row,
          "has the same staff_id as row \(others(rows, than: row)): put all roles of a person in one row"
        )
      }
    }
    roster.doubled = Set(doubled.keys)
    roster.people.removeAll { doubled[$0.person.staffID] != nil }
    return roster
  }

  /// Lists the rows but `row`, the first eight by their numbers.
  private func others(_ rows: [Int], than row: Int) -> String {
    let shown = rows.lazy.filter { $0 != row }.prefix(8).map(String.init)
    let rest = rows.count - 1 - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }
}

/// Why a row or header of a roster is left out.
struct RosterFault: Error {
  let problem: String

  init(_ problem: String) { self.problem = problem }
}
