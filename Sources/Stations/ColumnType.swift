/// How the cells of a column are read.
public enum ColumnType: Sendable, Hashable {
  /// Any text.
  case text
  /// A prefecture code of JIS X 0401, alone or with its name.
  case prefecture
  /// A prefecture's name, with or without 都道府県.
  case prefectureName
  /// One of the choices of the column's `ChoiceList`.
  case choice
  /// A seven-digit station code.
  case stationCode
  /// A ten-digit 医療機関コード.
  case facilityCode
  /// Full-width text as the portal takes it for 開設者.
  case fullWidthText
  /// A seven-digit postal code.
  case postalCode
  /// A telephone number.
  case phone
  /// A mail address.
  case email
  /// 有 or 無.
  case yesNo
  /// A calendar day.
  case date
  /// A year and a month.
  case month
  /// お客さまID: CAF and ten digits.
  case customerID
  /// A whole number of things.
  case count
}
