/// One reader: how many items it is given, and the work to time.
struct Growth {
  let name: String
  /// Prepares so many items, and returns the work with them.
  let work: (Int) throws -> () throws -> Void
  /// What it takes with no item at all, such as the start of a program, is not counted.
  let startsProgram: Bool

  init(
    _ name: String, startsProgram: Bool = false,
    _ work: @escaping (Int) throws -> () throws -> Void
  ) {
    self.name = name
    self.work = work
    self.startsProgram = startsProgram
  }

  /// As many items of each size; none passes the limits of files.
  static let sizes = [10, 100, 1000, 10_000]
}
