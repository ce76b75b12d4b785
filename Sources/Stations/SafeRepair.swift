import Tables

/// The repair of a cell that is never a guess: the same value in the form in which it should stand.
public struct SafeRepair: Sendable, Hashable {
  /// What is done to the cell.
  public enum Kind: Sendable, Hashable {
    /// The same value in the column's form: digits in half width, without separators, dates as YYYY-MM-DD.
    case form
    /// Zeros that a spreadsheet has dropped, borne out by the check digit in the row's prefecture.
    case paddedZeros
  }

  /// The cell's new text.
  public let text: String
  /// What is done to the cell.
  public let kind: Kind
}

extension StationRow {
  /// The cell's safe repair, or nil where it stands right, cannot be read, or could mean more than one thing.
  ///
  /// | type | repair |
  /// |---|---|
  /// | station, facility and postal code | digits in half width, without separators |
  /// | phone | the same, +81 becomes 0 |
  /// | お客さまID | CAF in capitals and ten digits |
  /// | mail | half width, lower case |
  /// | date | YYYY-MM-DD; not a serial number, a wrong day of the week, or a time other than 0:00 |
  /// | month | YYYY-MM; not where a day is given |
  /// | count | digits alone |
  /// | 開設者 | full width |
  /// | prefecture, choice | a number alone in half width; a number with its name, or the name, stays |
  /// | prefecture's name, 有 or 無, texts | none |
  ///
  /// `padsZeros` adds the zeros that a station code has lost, where the check digit and the row's prefecture agree.
  public func safeRepair(_ column: Column, padsZeros: Bool = false) -> SafeRepair? {
    if padsZeros, column == .stationCode, let code = stationCodeWithZeros {
      return SafeRepair(text: code, kind: .paddedZeros)
    }
    guard usable.contains(column), let text = safeForm(column), text != value(column) else { return nil }
    return SafeRepair(text: text, kind: .form)
  }

  private func safeForm(_ column: Column) -> String? {
    switch column.definition.type {
    case .text, .prefectureName, .yesNo: nil
    case .stationCode, .facilityCode, .postalCode, .phone, .customerID, .email, .count, .fullWidthText:
      canonical(column)
    case .prefecture: numberAlone(column) == nil ? nil : canonical(column)
    case .choice: numberAlone(column)
    case .date: flaw(column) == .none && !hasTime(column) ? canonical(column) : nil
    case .month: flaw(column) == .none && FoldedText(text(column)).day == nil ? canonical(column) : nil
    }
  }

  /// The cell's number where it is written alone, as digits or as a spreadsheet's `6.0`.
  private func numberAlone(_ column: Column) -> String? {
    let folded = Array(Folding.fold(text(column)).utf8)
    let end = CellBytes.countWithoutZeroFraction(folded.span)
    guard folded[..<end].allSatisfy(\.isASCIIDigit) else { return nil }
    return String(decoding: folded[..<end], as: UTF8.self)
  }

  /// Whether a time of the day other than midnight stands behind the date: dropping it would lose something.
  private func hasTime(_ column: Column) -> Bool {
    let folded = Array(Folding.fold(text(column)).utf8)
    guard let colon = folded.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let hour = folded[..<colon].reversed().prefix(while: \.isASCIIDigit)
    return (hour + folded[colon...]).contains { $0.isASCIIDigit && $0 != UInt8(ascii: "0") }
  }

  /// The station code with the zeros that a spreadsheet has dropped, where its check digit in the row's prefecture
  /// bears it out; nil where it has lost none, or nobody knows.
  public var stationCodeWithZeros: String? {
    guard flaw(.stationCode) == .stationCodeLostZero, let prefecture = number(.prefectureCode) else { return nil }
    let code = reading(.stationCode).number
    guard CheckDigit.isRight(prefecture: Int(prefecture), stationCode: Int(code)) else { return nil }
    return CanonicalText.stationCode(code)
  }
}
