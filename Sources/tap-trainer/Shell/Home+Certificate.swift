internal import Training

extension Home {
  /// Shows the certificate of the last course that was passed, and where it is.
  func showCertificate() throws {
    guard let record = try desk.lastPass(), let text = try desk.certificate(record) else {
      return try screen.say("You have no certificate yet. Type start to take a course.")
    }
    for paragraph in text.paragraphs { try screen.say(paragraph) }
    try screen.say("It is saved as \(Folders.shown(try desk.saveCertificate(record)))")
  }
}
