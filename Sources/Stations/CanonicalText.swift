/// How the numbers of readings are written.
public enum CanonicalText {
  /// The number of a reading in a column of this type, in the form in which it should stand: a date as YYYY-MM-DD, a
  /// month as YYYY-MM; nil where the cells of the type are not written by a number alone.
  public static func of(_ number: Int64, _ type: ColumnType) -> String? {
    let value = Int(number)
    switch type {
    case .text, .fullWidthText, .email, .choice: return nil
    case .prefecture: return Prefectures.code(value)
    case .prefectureName: return Prefectures.name(value)
    case .stationCode: return stationCode(number)
    case .postalCode: return value.padded(to: 7)
    case .facilityCode: return value.padded(to: 10)
    case .phone: return phone(number)
    case .customerID: return customerID(number)
    case .yesNo: return value == 1 ? "有" : "無"
    case .date: return CellReading.good(number).day.description
    case .month: return CellReading.good(number).month.description
    case .count: return String(value)
    }
  }

  /// A telephone number as the portal takes it: digits only, the first of them 0.
  public static func phone(_ number: Int64) -> String { "0\(number)" }

  /// An お客さまID: CAF and ten digits.
  public static func customerID(_ number: Int64) -> String { "CAF" + Int(number).padded(to: 10) }

  /// A station code: seven digits.
  public static func stationCode(_ number: Int64) -> String { Int(number).padded(to: 7) }
}
