import Stations

extension ConfigurationReader {
  /// The keys under an office's name.
  private enum OfficeKey: String, CaseIterable {
    case recipients
  }

  /// Reads who receives what offices correct.
  mutating func readOffices(_ setting: Setting) {
    var places: [String: TextPlace] = [:]
    for entry in mapping(setting, key: Key.offices.rawValue) {
      let name = StationText.normalise(entry.key)
      if let first = places[name] {
        report(.repeatedKey(entry.key, firstLine: first.line), at: entry.place)
        continue
      }
      places[name] = entry.place
      configuration.offices[name] = office(entry)
    }
  }

  private mutating func office(_ entry: Setting.Entry) -> Configuration.Office {
    var office = Configuration.Office()
    for (key, part) in entries(entry.setting, key: entry.key, section: entry.key, OfficeKey.self) {
      switch key {
      case .recipients:
        office.recipients += texts(part.setting, key: part.key).compactMap { mailAddress($0.text, at: $0.place) }
      }
    }
    return office
  }
}
