/// What reading a cell by its column's type found wrong with it; each rule of a cell names the flaws it reports.
public enum CellFlaw: UInt8, Sendable, Hashable, CaseIterable {
  /// Nothing.
  case none
  /// The cell holds a byte that its encoding does not know, or a NUL: nothing else is said of it.
  case spoiled

  /// A prefecture code of JIS X 0401 that lies outside West Japan.
  case prefectureOutsideWest
  /// Not a prefecture code.
  case prefectureUnknown
  /// A prefecture code with the name of another prefecture in the same cell.
  case prefectureContradictsItself
  /// Not a prefecture's name.
  case prefectureNameUnknown

  /// Not one of the column's choices.
  case choiceUnknown
  /// A choice of the portal that a station must not take.
  case choiceRefused
  /// Neither 有 nor 無.
  case yesNoUnknown

  /// Usable, but written with commas, hyphens, dots or spaces between the digits.
  case stationCodeSeparated
  /// Six digits, or five that begin with 9: a spreadsheet dropped leading zeros. `number` holds the value.
  case stationCodeLostZero
  /// Ten characters: a 10-digit 医療機関コード or a 介護保険事業所番号. `number` holds the value where all are digits,
  /// -1 where the third is a letter.
  case stationCodeTenDigits
  /// Digits, but neither seven nor as above.
  case stationCodeWrongLength
  /// Something other than digits.
  case stationCodeNotDigits

  /// Not ten digits.
  case facilityCodeWrong
  /// A number that a spreadsheet has turned into 2.76E+09.
  case facilityCodeDestroyed

  /// Begins with COP.
  case customerIDIsCOP
  /// A number that a spreadsheet has turned into 1.23E+09.
  case customerIDDestroyed
  /// Another length, or a letter.
  case customerIDWrong

  /// Not seven digits.
  case postalCodeWrong

  /// Usable, but written with hyphens, brackets or spaces.
  case phoneSeparated
  /// One digit short and without leading zero: a spreadsheet dropped it. `number` holds the digits.
  case phoneLostZero
  /// Digits, but too few or too many for such a number.
  case phoneWrongLength
  /// Fewer than nine digits, the first not 0: the area code is missing.
  case phoneWithoutAreaCode
  /// A number that a spreadsheet has turned into 6.12E+08.
  case phoneDestroyed
  /// Something other than digits.
  case phoneNotDigits

  /// Usable, but with capital letters, which the portal refuses.
  case emailCapitals
  /// More than one @: several addresses in one cell, or a doubled sign.
  case emailSeveral
  /// Characters that the portal refuses, or no @ with text on both sides.
  case emailWrong

  /// Half-width characters that have a full-width form.
  case founderHalfWidth
  /// Full-width characters that the portal's list does not name (space ・ （ ） ＆ －).
  case founderDoubtful
  /// Characters outside JIS X 0208 level 1 and 2.
  case founderOutsideJIS

  /// Usable, but a spreadsheet's serial number.
  case dateSerial
  /// A day and a month without year.
  case dateWithoutYear
  /// 未定, 調整中 and the like.
  case dateUndecided
  /// A day that no calendar has.
  case dateImpossible
  /// Anything else that is not a date. `number` holds the year where only that is wrong (`WrittenYears`).
  case dateUnreadable
  /// Usable, but followed by a day of the week that the date does not fall on.
  case dateWeekdayWrong

  /// Not a month in any written form. `number` holds the year where only that is wrong (`WrittenYears`).
  case monthUnreadable

  /// Not a whole number.
  case countNotNumber
  /// A whole number below the least that makes sense.
  case countTooSmall
}
