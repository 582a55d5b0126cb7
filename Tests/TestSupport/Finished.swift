extension Run {
  /// How a run ended.
  public struct Finished: Equatable, Sendable {
    /// What the program wrote to its output.
    public let output: String
    /// What the program wrote to its error output.
    public let errors: String
    /// The exit code, or 128 and the number of the signal that ended the program.
    public let status: Int32

    /// Makes the end that a test expects, by default a silent success.
    public init(_ output: String = "", errors: String = "", status: Int32 = 0) {
      self.output = output
      self.errors = errors
      self.status = status
    }
  }
}
