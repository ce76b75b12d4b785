/// A file's name without the day in it: `kita-20261122.csv` and `kita-20261121.csv` are one office's export of two
/// nights, `店舗1.csv` and `店舗10.csv` are two offices'.
struct DatelessName: Hashable {
  /// Numbers of so many digits in all tell a day.
  private static let fewestDigits = 4

  /// The letters, and the numbers that tell no day.
  private let rest: String

  init(_ name: String) {
    var rest = ""
    var numbers = Numbers()
    for character in name {
      if !numbers.take(character), character.isLetter || character == "/" {
        rest += numbers.beforeDay
        numbers = Numbers()
        rest.append(character)
      }
    }
    self.rest = rest + numbers.beforeDay
  }

  /// Numbers that nothing parts but signs and 年月日.
  private struct Numbers {
    private var numbers: [String] = []
    private var isParted = true
    private var hasMonth = false

    /// Takes a digit, or what parts a number from the next; false for anything else.
    mutating func take(_ character: Character) -> Bool {
      if character.isNumber {
        if isParted { numbers.append("") }
        numbers[numbers.count - 1].append(character)
        isParted = false
        return true
      }
      isParted = true
      guard !numbers.isEmpty, "年月日".contains(character) else { return false }
      hasMonth = hasMonth || character == "月"
      return true
    }

    /// The numbers before the day.
    var beforeDay: String {
      if hasMonth { return "" }
      let before = numbers.prefix { $0.count < DatelessName.fewestDigits }
      return before.reduce(0) { $0 + $1.count } < DatelessName.fewestDigits ? before.joined(separator: " ") : ""
    }
  }
}
