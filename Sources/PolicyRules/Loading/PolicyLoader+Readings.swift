internal import StrictYAML

extension PolicyLoader {
  static let readingFields = ["id", "clauses", "question", "ways", "adopted", "because"]
  static let wayFields = ["means", "silent"]

  mutating func readReadings(_ fields: Fields) {
    for node in fields.list("readings", into: &findings) {
      guard let (reading, place) = readReading(node) else { continue }
      if !readingIDs.insert(reading.id) {
        findings.error(
          "duplicate-id", "two readings are called `\(reading.id)`", at: node.position)
        continue
      }
      readings.append(reading)
      places.readings.append(place)
    }
    let ways = readings.reduce(0) { $0 + $1.ways.count }
    if ways > 4096 {
      findings.error(
        "too-many-readings", "the readings have \(ways) ways together; at most 4096 are possible",
        at: fields.place(of: "readings"), help: "keep those on which an answer hangs")
    }
  }

  private mutating func readReading(_ node: Node) -> (Reading, ReadingPlace)? {
    guard let fields = Fields(node, of: "a reading", known: Self.readingFields, into: &findings)
    else { return nil }
    let id = fields.requiredText("id", into: &findings)
    if let id { checkWord(id, "reading", into: &findings) }
    let question = fields.requiredText("question", into: &findings)
    let because = fields.requiredText("because", into: &findings)
    let clauses = fields.texts("clauses", into: &findings).compactMap { knownClause($0) }
    let (ways, wayPlaces) = readWays(fields)
    let adopted = fields.requiredText("adopted", into: &findings)
    guard let id, let question, let because, let adopted, ways.count >= 2 else { return nil }
    guard let place = ways.firstIndex(where: { $0.id == adopted.text }) else {
      findings.unknown("way", adopted, in: ways.map(\.id))
      return nil
    }
    let reading = Reading(
      id: id.text, question: question.text, clauses: clauses, ways: ways, adopted: place,
      because: because.text)
    return (reading, ReadingPlace(start: node.position, ways: wayPlaces))
  }

  private mutating func readWays(_ fields: Fields) -> ([Reading.Way], [Position]) {
    _ = fields.required("ways", into: &findings)
    var ways: [Reading.Way] = []
    var places: [Position] = []
    for entry in fields.entries("ways", into: &findings) {
      checkWord(entry.key, "way", into: &findings)
      guard let means = readWay(entry, choice: (readings.count, ways.count)) else { continue }
      ways.append(Reading.Way(id: entry.key.text, means: means))
      places.append(entry.key.position)
    }
    if !(2...8).contains(ways.count) {
      findings.error(
        "wrong-ways", "a reading has 2 to 8 ways, not \(ways.count)", at: fields.place(of: "ways"))
    }
    return (ways, places)
  }

  private mutating func readWay(_ entry: Node.Entry, choice: (Int, Int)) -> String? {
    if case .scalar(let means) = entry.value {
      _ = entry.value.asWords(entry.key.text, of: "`ways`", into: &findings)
      return means.text
    }
    let what = "the way `\(entry.key.text)`"
    guard
      let fields = Fields(entry.value, of: what, known: Self.wayFields, into: &findings),
      let means = fields.requiredText("means", into: &findings)
    else { return nil }
    if let node = fields["silent"], let facts = vocabulary.readFacts(node, into: &findings) {
      silentRegions.append(
        SilentRegion(
          choice: WayChoice(reading: choice.0, way: choice.1),
          cube: Cube(facts, of: vocabulary)))
    }
    return means.text
  }

  /// Reads `{reading: way}`, or reports an unknown reading or way.
  mutating func readChoices(_ name: String, of fields: Fields) -> [WayChoice] {
    fields.entries(name, into: &findings).compactMap { entry in
      guard let reading = readingIDs.place(of: entry.key.text) else {
        if !written.readings.contains(entry.key.text) {
          findings.unknown("reading", entry.key, in: written.readings)
        }
        return nil
      }
      guard let word = entry.value.asText(entry.key.text, into: &findings) else { return nil }
      guard let way = readings[reading].ways.firstIndex(where: { $0.id == word.text }) else {
        findings.unknown("way", word, in: readings[reading].ways.map(\.id))
        return nil
      }
      return WayChoice(reading: reading, way: way)
    }
  }
}
