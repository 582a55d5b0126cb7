internal import Testing

/// A content file that cannot be used, and what is said of it.
struct BadFile: CustomTestStringConvertible, Sendable {
  let name: String
  /// A passage of the family's good file; nothing for a file of its own.
  let right: String
  /// What stands there instead, or the whole file.
  let wrong: [UInt8]
  /// The sentences, each after the file's name and a colon.
  let says: [String]

  var testDescription: String { name }

  /// Makes a file that holds only `text`.
  init(_ name: String, _ text: String, _ says: String...) {
    self.init(name: name, right: "", wrong: Array(text.utf8), says: says)
  }

  /// Makes a file that holds only `bytes`.
  init(_ name: String, bytes: [UInt8], _ says: String...) {
    self.init(name: name, right: "", wrong: bytes, says: says)
  }

  /// Makes a good file with `wrong` in the place of `right`.
  init(_ name: String, _ right: String, becomes wrong: String, _ says: String...) {
    self.init(name: name, right: right, wrong: Array(wrong.utf8), says: says)
  }

  private init(name: String, right: String, wrong: [UInt8], says: [String]) {
    self.name = name
    self.right = right
    self.wrong = wrong
    self.says = says
  }

  /// The name of the file without its ending: the row's name with hyphens.
  var slug: String {
    String(name.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" })
  }

  /// Returns the file's bytes, made out of `good` where it is no file of its own.
  func bytes(_ good: String) throws -> [UInt8] {
    guard !right.isEmpty else { return wrong }
    let good = good.replacing("NAME", with: slug)
    let range = try #require(good.firstRange(of: right), "\(name): \(right)")
    let wrong = String(decoding: wrong, as: UTF8.self)
    return Array((good[..<range.lowerBound] + wrong + good[range.upperBound...]).utf8)
  }
}
