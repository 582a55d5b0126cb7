internal import PolicyRules

/// What each column of an export means, as "CSV on the Web" metadata (W3C, Metadata Vocabulary for Tabular Data).
public enum DataDictionary {
  /// Returns the metadata of the lossless CSV `file` as JSON.
  public static func csvw(_ kind: LedgerKind, file: String) -> String {
    let types = kind.types
    let columns = zip(kind.columns, types).map { name, type in
      let description = meanings(kind)[name] ?? ""
      return """
              {"name": \(JSON.string(name)), "titles": \(JSON.string(name)), \
        "dc:description": \(JSON.string(description)), \(datatype(type))}
        """
    }
    return """
      {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
        "url": \(JSON.string(file)),
        "dc:title": \(JSON.string("\(kind.rawValue) of tap-trainer, format \(kind.format)")),
        "dc:description": \(JSON.string(note)),
        "dialect": {"encoding": "utf-8", "header": true, "delimiter": ",", "doubleQuote": true},
        "tableSchema": {
          "primaryKey": \(JSON.string(kind == .completions ? "record_id" : "digest")),
          "columns": [
      \(columns.joined(separator: ",\n"))
          ]
        }
      }

      """
  }

  private static let note = """
    A row is one line. A character that acts on a terminal or turns text around is written \\u{…} \
    with its hexadecimal number; so is a backslash before u{, a semicolon inside an element of a \
    list, and \\u{} stands for an empty element.
    """

  private static func datatype(_ type: ColumnType) -> String {
    switch type {
    case .text: "\"datatype\": \"string\""
    case .list: "\"datatype\": \"string\", \"separator\": \";\""
    case .count: "\"datatype\": \"integer\""
    case .number: "\"datatype\": \"double\""
    case .moment: "\"datatype\": \"dateTime\""
    case .day: "\"datatype\": \"date\""
    case .flag: "\"datatype\": {\"base\": \"boolean\", \"format\": \"yes|no\"}"
    }
  }

  /// Returns a sentence for each column by its name.
  static func meanings(_ kind: LedgerKind) -> [String: String] {
    switch kind {
    case .completions:
      Dictionary(
        uniqueKeysWithValues: CompletionColumn.allCases.map { ($0.rawValue, $0.meaning) })
    case .responses:
      Dictionary(uniqueKeysWithValues: ResponseColumn.allCases.map { ($0.rawValue, $0.meaning) })
    case .disputes:
      Dictionary(uniqueKeysWithValues: DisputeColumn.allCases.map { ($0.rawValue, $0.meaning) })
    }
  }
}
