public import StrictYAML

extension Finding {
  /// The finding as checks give it to programs.
  public var json: JSON {
    .members([
      "file": .string(file), "line": .integer(position.line), "column": .integer(position.column),
      "code": .string(code), "severity": .string(severity.rawValue),
      "message": .string(joined(message, help)),
    ])
  }
}
