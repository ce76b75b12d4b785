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
    let section = Key.handouts.rawValue
    for (key, entry) in entries(setting, key: section, section: section, HandoutKey.self) {
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
      let (sender, mail) = (HandoutKey.sender.rawValue, HandoutKey.mail.rawValue)
      report(.missingKey(sender, section: section, needed: mail), at: asksForMail)
    }
  }

  private mutating func isYes(_ entry: Setting.Entry) -> Bool {
    choice(entry.setting, key: entry.key, YesNo.self) == .yes
  }

  private mutating func mailAddress(_ entry: Setting.Entry) -> String? {
    text(entry.setting, key: entry.key).flatMap { mailAddress($0, at: entry.setting.place) }
  }
}
