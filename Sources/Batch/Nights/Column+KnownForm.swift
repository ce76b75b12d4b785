import Stations

extension Column {
  /// A text as a cell of this column that can be read, in the form in which it should stand and in which `fix` puts it;
  /// nil where it has none, or none but itself.
  func knownForm(of text: String) -> String? {
    guard let form = form else { return nil }
    let reading = reading(of: text)
    return reading.isUsable && reading.number != 0 ? form(reading.number) : nil
  }

  private var form: ((Int64) -> String)? {
    switch definition.type {
    case .date: { Day(number: Int32(truncatingIfNeeded: $0)).description }
    case .month: { Month(number: Int32(truncatingIfNeeded: $0)).description }
    case .phone: CanonicalText.phone
    case .customerID: CanonicalText.customerID
    case .stationCode: CanonicalText.stationCode
    default: nil
    }
  }
}
