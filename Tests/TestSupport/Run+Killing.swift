internal import Glibc

extension Run {
  /// Runs the program and kills it and what it started, as a power cut would, some `seconds` after it
  /// has written `count` bytes; a program that ends before ends by itself.
  public func killed(afterWriting count: Int, seconds: Double = 0) throws -> Finished {
    var copy = self
    copy.death = (count, seconds)
    return try copy.finish()
  }
}
