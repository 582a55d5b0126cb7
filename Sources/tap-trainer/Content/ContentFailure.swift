internal import StrictYAML

/// Why no content can be read at all.
struct ContentFailure: Error, Equatable, CustomStringConvertible {
  /// The folder as the user gave it.
  let folder: String
  /// What is wrong with it.
  let reason: String

  var description: String {
    "\(ticked(folder)) cannot be read as a content folder (\(reason)); "
      + "give a folder like `Scenarios/`"
  }
}
