import Stations

extension Column {
  /// A text as a cell of this column that can be read, in the form in which it should stand and in which `fix` puts it;
  /// nil where it has none, or none but itself.
  func knownForm(of text: String) -> String? {
    switch definition.type {
    case .date, .month, .phone, .customerID, .stationCode: break
    default: return nil
    }
    let reading = reading(of: text)
    return reading.isUsable && reading.number != 0 ? CanonicalText.of(reading.number, definition.type) : nil
  }
}
