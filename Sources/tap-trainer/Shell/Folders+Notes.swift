internal import Training

extension Folders {
  /// Keeps a person's own words in the person's own file.
  func keep(_ note: Note) throws(Stop) {
    let place = "\(note.scenario)/\(note.item)"
    try PrivateFile.append(
      "\(note.writtenAt) \(note.kind.rawValue) \(place): \(note.text)\n", to: notes)
  }
}
