import Tables

/// Reads a calendar day in any written form.
///
/// `2024/8/1`, `2024-08-01`, `2024.8.1`, `20240801`, `2024年8月1日`, `R6.8.1`, `令和6年8月1日`, each also with a day of the
/// week or a time behind it; and the serial number that a spreadsheet shows in a cell without date format. A year of
/// two digits, or a day before the month, is never guessed at, and a year outside `WrittenYears` is none (project
/// decision).
enum DateReader {
  /// The serial numbers taken for days: 1990-01-01…2100-12-31. Serial 25,569 is 1970-01-01.
  static let serials = 32_874...73_415

  /// Reads a cell, folded (`Folding`) and without surrounding spaces.
  static func read(_ cell: Span<UInt8>) -> CellReading {
    if let plain = readISO(cell) ?? readPlain(cell) { return plain }
    let written = WrittenDate(cell)
    if written.isWhole, let reading = read(written) { return reading }
    return .unusable(UndecidedWords.match(cell) ? .dateUndecided : .dateUnreadable)
  }

  /// `YYYY-MM-DD` and `YYYY/MM/DD`, digit by digit without a loop; nil for anything else.
  @inline(__always)
  private static func readISO(_ cell: Span<UInt8>) -> CellReading? {
    guard cell.count == 10, cell[4] == cell[7], cell[4] == UInt8(ascii: "-") || cell[4] == UInt8(ascii: "/"),
      let century = twoDigits(cell[0], cell[1]), let year = twoDigits(cell[2], cell[3]),
      let month = twoDigits(cell[5], cell[6]), let day = twoDigits(cell[8], cell[9])
    else { return nil }
    return reading(century * 100 + year, month, day)
  }

  @inline(__always)
  private static func twoDigits(_ first: UInt8, _ second: UInt8) -> Int? {
    let (tens, ones) = (first &- UInt8(ascii: "0"), second &- UInt8(ascii: "0"))
    return tens <= 9 && ones <= 9 ? Int(tens) * 10 + Int(ones) : nil
  }

  /// `YYYY-MM-DD`, `YYYY/M/D` and `YYYY.M.D`: nearly all cells of a good export; nil for anything else.
  private static func readPlain(_ cell: Span<UInt8>) -> CellReading? {
    guard cell.count >= 8, cell.count <= 10 else { return nil }
    let mark = cell[4]
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: ".") else { return nil }
    var at = 0
    guard let year = DateScanner.number(cell, &at), year.digits == 4 else { return nil }
    at += 1
    guard let month = DateScanner.number(cell, &at), month.digits <= 2, at < cell.count, cell[at] == mark else {
      return nil
    }
    at += 1
    guard let day = DateScanner.number(cell, &at), day.digits <= 2, at == cell.count else { return nil }
    return reading(year.value, month.value, day.value)
  }

  private static func read(_ written: WrittenDate) -> CellReading? {
    if written.isDay { return dayReading(written) }
    if written.isDayWithoutYear { return withoutYear(written) }
    guard written.era == nil else { return nil }
    if written.count == 1, written.first.mark == .nothing, written.first.digits == 8 {
      let value = written.first.value
      return checked(reading(value / 10_000, value / 100 % 100, value % 100), weekday: written.weekday)
    }
    return serial(written)
  }

  private static func dayReading(_ written: WrittenDate) -> CellReading {
    let reading = reading(written.year, written.second.value, written.third.value)
    if let era = written.era, reading.isUsable, !era.days.contains(reading.day) {
      return .unusable(.dateImpossible)
    }
    return checked(reading, weekday: written.weekday)
  }

  private static func reading(_ year: Int, _ month: Int, _ day: Int) -> CellReading {
    guard WrittenYears.range.contains(year) else { return .unusable(.dateUnreadable, Int64(year)) }
    guard let day = Day(year: year, month: month, day: day) else { return .unusable(.dateImpossible) }
    return .good(Int64(day.number))
  }

  /// A day of the week that does not belong to the date says that one of them is wrong.
  private static func checked(_ reading: CellReading, weekday: Int?) -> CellReading {
    guard reading.isUsable, let weekday, reading.day.weekday != weekday else { return reading }
    return .usable(reading.number, .dateWeekdayWrong)
  }

  /// 2024 is a leap year, so that 2月29日 is a day of which only the year is missing.
  private static func withoutYear(_ written: WrittenDate) -> CellReading {
    let exists = Day(year: 2024, month: written.first.value, day: written.second.value) != nil
    return .unusable(exists ? .dateWithoutYear : .dateImpossible)
  }

  /// `45505`, or `45505.5` where the cell held a time too.
  private static func serial(_ written: WrittenDate) -> CellReading? {
    let isNumber =
      written.count == 1 && written.first.mark == .nothing
      || written.count == 2 && written.first.mark == .dot && written.second.mark == .nothing
    guard isNumber, written.first.digits == 5, written.weekday == nil, serials.contains(written.first.value) else {
      return nil
    }
    return .usable(Int64(written.first.value - CivilDate.serialOf1970), .dateSerial)
  }
}
