import Stations

extension ConfigurationReader {
  /// The keys under `handouts:`.
  private enum HandoutKey: String, CaseIterable {
    case officePages = "office-pages"
    case calendars
    case mail
    case sender
  }

  private enum YesNo: String, CaseIterable {
    case yes
    case no
  }

  /// Reads what is handed out to offices and stations.
  mutating func readHandouts(_ setting: Setting) {
    var asksForMail: TextPlace?
    for entry in mapping(setting, key: Key.handouts.rawValue) {
      guard let key = HandoutKey(rawValue: entry.key) else {
        let known = HandoutKey.allCases.map(\.rawValue)
        report(.unknownKey(entry.key, section: Key.handouts.rawValue, known: known), at: entry.place)
        continue
      }
      switch key {
      case .officePages: configuration.handouts.officePages = isYes(entry)
      case .calendars: configuration.handouts.calendars = isYes(entry)
      case .mail:
        configuration.handouts.mail = isYes(entry)
        if configuration.handouts.mail { asksForMail = entry.setting.place }
      case .sender: configuration.handouts.sender = mailAddress(entry)
      }
    }
    if let asksForMail, configuration.handouts.sender == nil {
      report(.missingKey("sender", section: Key.handouts.rawValue, needed: "mail"), at: asksForMail)
    }
  }

  private mutating func isYes(_ entry: Setting.Entry) -> Bool {
    choice(entry.setting, key: entry.key, YesNo.self) == .yes
  }

  private mutating func mailAddress(_ entry: Setting.Entry) -> String? {
    text(entry.setting, key: entry.key).flatMap { mailAddress($0, at: entry.setting.place) }
  }

  private mutating func mailAddress(_ address: String, at place: TextPlace) -> String? {
    if MailAddress.isUsable(address) { return address }
    report(.notAMailAddress(address), at: place)
    return nil
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
    for part in mapping(entry.setting, key: entry.key) {
      guard part.key == "recipients" else {
        report(.unknownKey(part.key, section: entry.key, known: ["recipients"]), at: part.place)
        continue
      }
      office.recipients += texts(part.setting, key: part.key).compactMap { mailAddress($0.text, at: $0.place) }
    }
    return office
  }
}
