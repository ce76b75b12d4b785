public import Stations
import Tables

/// What a spreadsheet does to a cell that nobody has edited.
public enum SpreadsheetDamage: Sendable, Hashable, CaseIterable {
  /// Zeros or a sign in front, or the written form of a number, are gone: `0190016` → `190016`, `+81…` → `81…`.
  case numberForm
  /// The digits are gone: `5000123456` → `5E+09`, `1.23457E+09` → `1.23E+09`; or zeros pretend to be them: `5E+09` →
  /// `5000000000`, `12345678901234567` → `12345678901234500`.
  case scientific
  /// A date is written in another way, or has lost its year: `2026-12-01` → `2026/12/1`, `46357`, `12月1日`.
  case dateForm
  /// Something that was no date has become one: `1-2` → `1月2日`, `26-3-1` → `2026-03-01`.
  case becameDate
  /// A time is written in another way: `9:30` → `09:30`, `9:30 PM` → `21:30`.
  case timeForm
  /// What is no plain number has been worked out: `50%` → `0.5`, `1 1/2` → `1.5`, `(5)` → `-5`, `$5` → `5`.
  case calculated
  /// Characters are half or full width where they were not.
  case width
  /// `true` → `TRUE`.
  case truth
  /// The column was too narrow for the value: `#####`.
  case tooNarrow
  /// A formula has been evaluated: `#NAME?`.
  case formula
  /// Characters that the table's encoding lacks have become `?` or, in CP932, those that it has for them: `〜` → `～`
  /// (U+301C → U+FF5E); or control characters are gone.
  case lostCharacters

  /// What a spreadsheet has done to the cell between `sent` and `returned`, or nil where a person has changed it.
  ///
  /// In doubt it is a person: a number that gets zeros in front, a date that gets a year, half width that becomes full
  /// width in a column that wants it, and whatever was faulty and is right now.
  public init?(sent: String, returned: String, column: Column) {
    guard let damage = SpreadsheetDamage(possibly: sent, returned, column) else { return nil }
    if damage.canBeCorrection, column.reading(of: sent).flaw != .none, column.reading(of: returned).flaw == .none {
      return nil
    }
    self = damage
  }

  /// Whether a person may have done the same on purpose. Digits that are gone nobody can write out again from `5E+09`.
  private var canBeCorrection: Bool { self != .scientific && self != .tooNarrow }

  /// What a spreadsheet would have done to the cell, whoever has.
  private init?(possibly sent: String, _ returned: String, _ column: Column) {
    guard sent != returned, !sent.isEmpty, !returned.isEmpty else { return nil }
    let before = FoldedText(sent).text
    let after = FoldedText(returned).text
    if returned.utf8.allSatisfy({ $0 == UInt8(ascii: "#") }) {
      self = .tooNarrow
    } else if SpreadsheetDamage.isFormulaResult(sent: before, returned: after) {
      self = .formula
    } else if ["true", "false"].contains(before.lowercased()), before.lowercased() == after.lowercased() {
      self = .truth
    } else if SpreadsheetDamage.isScientific(sent: SpreadsheetDamage.digits(before, column), returned: returned)
      || SpreadsheetDamage.isExpanded(sent: before, returned: returned)
      || SpreadsheetDamage.isShortened(sent: before, returned: returned)
      || SpreadsheetDamage.isRounded(sent: before, returned: returned)
    {
      self = .scientific
    } else if SpreadsheetDamage.isPlainNumber(sent: before, returned: returned)
      || SpreadsheetDamage.isPlainNumber(sent: SpreadsheetDamage.code(before, column), returned: returned)
    {
      self = .numberForm
    } else if let date = SpreadsheetDamage.date(sent: before, returned: after, column: column) {
      self = date
    } else if SpreadsheetDamage.isSameTime(sent: before, returned: after) {
      self = .timeForm
    } else if SpreadsheetDamage.isCalculated(sent: before, returned: returned) {
      self = .calculated
    } else if SpreadsheetDamage.hasLostCharacters(sent: sent, returned: returned) {
      self = .lostCharacters
    } else if before == after, SpreadsheetDamage.isWrongWidth(sent: sent, returned: returned, column: column) {
      self = .width
    } else {
      return nil
    }
  }

  /// What a spreadsheet would take for a number: of an お客さまID, what stands behind CAF, since people write it without.
  private static func digits(_ text: String, _ column: Column) -> String {
    let isNamed = column.definition.type == .customerID && text.uppercased().hasPrefix("CAF")
    return isNamed ? String(text.dropFirst(3)) : text
  }

  /// What people type of a code or telephone number: its digits, without what separates them.
  private static func code(_ text: String, _ column: Column) -> String {
    switch column.definition.type {
    case .stationCode, .facilityCode, .postalCode, .phone:
      String(text.unicodeScalars.filter { !["-", ".", " ", "(", ")"].contains($0) })
    default: text
    }
  }

  private static func isFormulaResult(sent: String, returned: String) -> Bool {
    guard let first = sent.utf8.first, "=+-@".utf8.contains(first) else { return false }
    return FormulaText.isError(returned)
  }

  /// Whether the two are equal but for kanji and the like, of which only `?` or what CP932 has for them is left, or for
  /// a NUL and the like.
  private static func hasLostCharacters(sent: String, returned: String) -> Bool {
    let before = sent.unicodeScalars.filter { $0.value >= 0x20 || ["\t", "\n", "\r"].contains($0) }
    if before.count < sent.unicodeScalars.count, returned.unicodeScalars.elementsEqual(before) { return true }
    // Of a character that is two in UTF-16 some leave two.
    return [1, 2].contains { left in
      let expected = before.flatMap { repeatElement($0, count: $0.value > 0xFFFF ? left : 1) }
      return expected.count == returned.unicodeScalars.count
        && zip(expected, returned.unicodeScalars).allSatisfy(isLeft)
    }
  }

  /// Whether an encoding may have left the one character of the other.
  private static func isLeft(of sent: Unicode.Scalar, _ returned: Unicode.Scalar) -> Bool {
    sent == returned || sent.value > 0x7F && (returned == "?" || returned == TextEncoder.twin(of: sent))
  }

  /// 開設者 wants full width, the columns of codes half width; other texts may have either, so that a change is a
  /// person's. Prefectures, days and counts are right in both, so that no person changes them.
  private static func isWrongWidth(sent: String, returned: String, column: Column) -> Bool {
    switch column.definition.type {
    case .text, .prefectureName, .choice, .yesNo: false
    case .prefecture, .date, .month, .count: sent.unicodeScalars.count == returned.unicodeScalars.count
    case .fullWidthText: halfWidthCount(returned) > halfWidthCount(sent)
    default: halfWidthCount(returned) < halfWidthCount(sent)
    }
  }

  private static func halfWidthCount(_ text: String) -> Int {
    text.unicodeScalars.count { FounderCharacter($0) == .halfWidth }
  }
}
