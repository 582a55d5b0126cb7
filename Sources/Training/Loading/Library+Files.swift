internal import StrictYAML

extension Library {
  /// Returns the scenarios that do not stand in the file and folder that their names call for.
  static func misplaced(_ scenarios: [Scenario]) -> [Finding] {
    scenarios.flatMap { scenario in
      let parts = scenario.file.split(separator: "/")
      var found = Findings(file: scenario.file)
      if parts.last.map(String.init) != "\(scenario.id).yaml" {
        found.error(
          "file-name", "the scenario \(ticked(scenario.id)) stands in a file of another name",
          at: scenario.position, help: "call the file `\(scenario.id).yaml`")
      }
      if parts.dropLast().last.map(String.init) != scenario.topic {
        found.error(
          "wrong-folder", "a scenario on \(ticked(scenario.topic)) stands in another folder",
          at: scenario.position, help: "move the file to the folder `\(scenario.topic)`")
      }
      return found.list
    }
  }

  /// Returns the scenarios whose name another file has taken.
  static func repeated(_ scenarios: [Scenario]) -> [Finding] {
    var first: [String: String] = [:]
    return scenarios.flatMap { scenario -> [Finding] in
      var found = Findings(file: scenario.file)
      if let other = first[scenario.id] {
        found.error(
          "duplicate-id", "another scenario is called \(ticked(scenario.id))",
          at: scenario.position, help: "it stands in \(printable(other))")
      }
      first[scenario.id] = first[scenario.id] ?? scenario.file
      return found.list
    }
  }
}
