/// Station codes that one slip of the finger turns into each other.
enum NearbyCodes {
  /// The 10-digit codes that differ from `number` in one of the last seven digits or in two swapped neighbours there.
  static func of(_ number: Int64) -> [Int64] {
    var codes: [Int64] = []
    codes.reserveCapacity(69)
    var unit: Int64 = 1
    for _ in 0..<7 {
      let digit = number / unit % 10
      for other: Int64 in 0..<10 where other != digit { codes.append(number + (other - digit) * unit) }
      unit *= 10
    }
    unit = 1
    for _ in 0..<6 {
      let (low, high) = (number / unit % 10, number / (unit * 10) % 10)
      if low != high { codes.append(number + (high - low) * unit + (low - high) * unit * 10) }
      unit *= 10
    }
    return codes
  }
}
