internal import StrictYAML
internal import Training

extension Folders {
  /// Keeps a person's own words in the person's own file.
  func keep(_ note: Note) throws(Stop) {
    let place = "\(note.scenario)/\(note.item)"
    try PrivateFile.append(
      "\(note.writtenAt) \(note.kind.rawValue) \(place): \(note.text)\n", to: notes)
  }

  /// Who was here last; somebody whose profile is missing or damaged is asked again.
  var rememberedPerson: Person? {
    PrivateFile.read(profile).flatMap { Profile(SourceFile(path: profile, bytes: $0)) }?.person
  }

  /// Keeps who is here.
  func remember(_ person: Person) throws(Stop) {
    try PrivateFile.replace(profile, with: Profile(person: person).text)
  }
}
