/// A file's name without the day in it: `kita-20261122.csv` and `kita-20261121.csv` are one office's export of two
/// nights, `店舗1.csv` and `店舗10.csv` are two offices'.
struct DatelessName: Hashable {
  /// The letters, and the numbers that tell no day.
  let rest: String
  /// Whether the name tells a day.
  let tellsDay: Bool

  /// Two names are one whether or not they tell a day: `osaka.csv` becomes `osaka-1121.csv`.
  static func == (left: DatelessName, right: DatelessName) -> Bool { left.rest == right.rest }

  func hash(into hasher: inout Hasher) { hasher.combine(rest) }

  init(_ name: String) {
    var rest = ""
    var numbers = Numbers()
    var tellsDay = false
    for character in name {
      if !numbers.take(character), character.isLetter || character == "/" {
        tellsDay = tellsDay || numbers.tellDay(rest)
        rest += numbers.beforeDay(rest)
        numbers = Numbers()
        rest.append(character)
      }
    }
    self.tellsDay = tellsDay || numbers.tellDay(rest)
    self.rest = rest + numbers.beforeDay(rest)
  }

  /// Numbers that nothing parts but signs and 年月日.
  private struct Numbers {
    /// A number of so many digits tells a day, or its year.
    private static let mostOfBranch = 3
    /// The letters that begin a year of an era.
    private static let eras = ["R", "r", "令和"]

    private var numbers: [(digits: String, unit: Character?)] = []
    private var isParted = true

    /// Takes a digit, or what parts a number from the next; false for anything else.
    mutating func take(_ character: Character) -> Bool {
      if let digit = character.wholeNumberValue, character.isASCII || ("０"..."９").contains(character) {
        if isParted { numbers.append(("", nil)) }
        numbers[numbers.count - 1].digits += String(digit)
        isParted = false
        return true
      }
      isParted = true
      guard !numbers.isEmpty, "年月日".contains(character) else { return false }
      numbers[numbers.count - 1].unit = character
      return true
    }

    /// The numbers before the day; `letters` stand before them.
    func beforeDay(_ letters: String) -> String {
      numbers.prefix(firstOfDay(letters)).map(\.digits).joined(separator: " ")
    }

    /// Whether a day is among them.
    func tellDay(_ letters: String) -> Bool { firstOfDay(letters) < numbers.count }

    /// The place of the day's first number; there is none behind the last number.
    private func firstOfDay(_ letters: String) -> Int {
      if let month = numbers.firstIndex(where: { $0.unit == "月" }) {
        return month > 0 && numbers[month - 1].unit == "年" ? month - 1 : month
      }
      if let long = numbers.firstIndex(where: { $0.digits.count > Numbers.mostOfBranch }) { return long }
      guard numbers.count >= 2, let day = Int(numbers[numbers.count - 1].digits), (1...31).contains(day),
        let month = Int(numbers[numbers.count - 2].digits), (1...12).contains(month)
      else { return numbers.count }
      let hasEra = numbers.count == 3 && Numbers.eras.contains(where: letters.hasSuffix)
      return numbers.count - (hasEra ? 3 : 2)
    }
  }
}
