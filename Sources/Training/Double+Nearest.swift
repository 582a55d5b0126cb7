extension Double {
  /// The nearest whole number, or the nearest of fifteen digits.
  ///
  /// Marks and times come from files that somebody may have written; sums of them can be anything.
  package var nearest: Int {
    isNaN ? 0 : Int(clamped(to: -1e15...1e15).rounded())
  }
}
