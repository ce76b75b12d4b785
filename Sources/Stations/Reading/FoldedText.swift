import Tables

/// A single text that people wrote outside an export, brought into the form in which texts are compared: folded
/// (`Folding`), without surrounding spaces (`Trimming`).
public struct FoldedText: Sendable, Hashable {
  /// The text in that form.
  public let text: String

  /// Brings the text into that form.
  public init(_ text: String) {
    self.text = Trimming.trimmed(Folding.fold(text))
  }

  /// The day that the text is, in any form that a date column may hold, or nil; nobody knows which day is meant where
  /// its day of the week is another one's.
  public var day: Day? {
    let bytes = Array(text.utf8)
    let reading = DateReader.read(bytes.span)
    let isKnown = reading.isUsable && reading.flaw != .dateWeekdayWrong
    return isKnown ? reading.day : nil
  }

  /// The station whose 10-digit 医療機関コード the text is, spaces and hyphens between the digits allowed, or nil.
  public var station: StationKey? {
    let digits = text.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
    guard digits.count == 10, digits.allSatisfy(\.isASCIIDigit),
      let number = Int(String(decoding: digits, as: UTF8.self))
    else { return nil }
    let key = StationKey(prefecture: number / 100_000_000, stationCode: number % 10_000_000)
    return key.number == number ? key : nil
  }
}

extension FoldedText {
  /// The day that the text is where nothing is wrong with how it is written: no serial number, no wrong day of the
  /// week.
  public var flawlessDay: Day? {
    let bytes = Array(text.utf8)
    let reading = DateReader.read(bytes.span)
    return reading.flaw == .none ? reading.day : nil
  }

  /// The month that the text is, in any form that a month column may hold, or nil.
  public var month: Month? {
    let bytes = Array(text.utf8)
    let reading = MonthReader.read(bytes.span)
    return reading.isUsable ? reading.month : nil
  }
}
