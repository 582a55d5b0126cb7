internal import StrictYAML
internal import Training

extension Folders {
  /// Keeps a person's own words in the person's own file.
  func keep(_ note: Note) throws(Stop) {
    let place = "\(note.scenario)/\(note.item)"
    try PrivateFile.append(
      "\(note.writtenAt) \(note.kind.rawValue) \(place): \(note.text)\n", to: notes)
  }

  /// Returns who was here last; somebody whose profile is missing or damaged is asked again.
  func rememberedPerson() throws(Stop) -> Person? {
    guard let bytes = PrivateFile.read(profile) else { return nil }
    do throws(Finding) {
      return try Profile(SourceFile(path: profile, bytes: bytes))?.person
    } catch {
      throw Stop(.failed, error.description)
    }
  }

  /// Keeps who is here.
  func remember(_ person: Person) throws(Stop) {
    try PrivateFile.replace(profile, with: Profile(person: person).text)
  }
}
