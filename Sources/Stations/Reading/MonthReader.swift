/// Reads a year and month in any written form: `2024/8`, `2024-08`, `2024年8月`, `令和6年8月`, `R6.8`, `202408`, or any date
/// that `DateReader` reads (project decision), in the years of `WrittenYears`.
enum MonthReader {
  /// Reads a cell, folded (`Folding`) and without surrounding spaces.
  static func read(_ cell: Span<UInt8>) -> CellReading {
    let written = WrittenDate(cell)
    if written.isWhole, written.isMonth { return reading(written.year, written.second.value, written.era) }
    if written.isWhole, written.era == nil, written.count == 1, written.first.mark == .nothing,
      written.first.digits == 6
    {
      return reading(written.first.value / 100, written.first.value % 100, nil)
    }
    let date = DateReader.read(cell)
    guard date.isUsable else { return .unusable(.monthUnreadable, date.number) }
    return CellReading(number: Int64(date.day.month.number), flaw: date.flaw, isUsable: true)
  }

  private static func reading(_ year: Int, _ month: Int, _ era: Era?) -> CellReading {
    guard (1...12).contains(month) else { return .unusable(.monthUnreadable) }
    guard WrittenYears.range.contains(year) else { return .unusable(.monthUnreadable, Int64(year)) }
    let month = Month(year: year, month: month)
    if let era, !era.days.overlaps(month.day(1)...month.lastDay) { return .unusable(.monthUnreadable) }
    return .good(Int64(month.number))
  }
}
