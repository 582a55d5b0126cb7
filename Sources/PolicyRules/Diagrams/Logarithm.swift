/// Returns the natural logarithm of a positive finite number, to about eight digits.
///
/// The core imports no system library; a ranking of questions needs no more digits than this.
func logarithm(_ x: Double) -> Double {
  let z = (x.significand - 1) / (x.significand + 1)
  var power = z
  var sum = 0.0
  for odd in stride(from: 1.0, through: 29, by: 2) {
    sum += power / odd
    power *= z * z
  }
  return 2 * sum + Double(x.exponent) * 0.693_147_180_559_945_3
}
