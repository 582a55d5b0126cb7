internal import Training

extension Home {
  /// Shows the certificate of the last course that was passed.
  func showCertificate() throws {
    guard let record = try desk.lastPass() else {
      return try screen.say("You have no certificate yet. Type start to take a course.")
    }
    try screen.say("Certificate \(record.certificate).")
  }
}
