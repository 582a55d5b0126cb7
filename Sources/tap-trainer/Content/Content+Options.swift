internal import Training

extension Content {
  /// Finds and reads the content that `options` ask for.
  static func load(_ options: CommonOptions) throws(Stop) -> Content {
    Content(try ContentSource.find(options.settings))
  }

  /// Finds and reads the content that `options` ask for; faults end the command.
  static func loadWhole(_ options: CommonOptions) throws -> Content {
    let content = try load(options)
    try content.checkFaults()
    return content
  }
}

extension Catalog {
  /// Finds the content that `settings` ask for, and reads what the first screen needs.
  ///
  /// A folder that is named on the command line is checked at once: its author wants to know.
  static func load(_ settings: Settings) throws -> Catalog {
    let catalog = try Catalog(try ContentSource.find(settings))
    if settings.content != nil { _ = try catalog.library() }
    return catalog
  }
}

extension ContentSource {
  /// Finds the content that `settings` ask for.
  static func find(_ settings: Settings) throws(Stop) -> ContentSource {
    do {
      return try ContentSource.find(settings.content)
    } catch {
      throw Stop(.failed, error.description)
    }
  }
}
