import Rules
import Stations
import SystemPackage

/// Takes a configuration out of its settings, collecting everything that is wrong on the way.
struct ConfigurationReader {
  /// The keys of a configuration file.
  enum Key: String, CaseIterable {
    case language
    case failOn = "fail-on"
    case input
    case output
    case templates
    case accepted
    case rules
    case deadlines
    case holidays
    case aliases
    case retention
    case handouts
    case offices
  }

  /// What has been read.
  private(set) var configuration = Configuration()
  /// What is wrong.
  private(set) var problems: [ConfigurationProblem] = []

  private let folder: FilePath

  /// A reader for a file that stands in this folder.
  init(folder: String) {
    self.folder = FilePath(folder)
  }

  /// Reads the settings of the whole file.
  mutating func read(_ root: Setting) {
    for entry in mapping(root, key: "houkan.yaml") {
      guard let key = Key(rawValue: entry.key) else {
        report(.unknownKey(entry.key, section: nil, known: Key.allCases.map(\.rawValue)), at: entry.place)
        continue
      }
      read(key, entry.setting)
    }
  }

  private mutating func read(_ key: Key, _ setting: Setting) {
    switch key {
    case .language: if let found = choice(setting, key: key.rawValue, Language.self) { configuration.language = found }
    case .failOn: configuration.failOn = choice(setting, key: key.rawValue, FailOn.self)
    case .input: configuration.inputs = texts(setting, key: key.rawValue).compactMap { path($0.text, at: $0.place) }
    case .output: configuration.output = path(setting, key: key.rawValue)
    case .templates: configuration.templates = path(setting, key: key.rawValue)
    case .accepted: configuration.accepted = path(setting, key: key.rawValue)
    case .rules: readRules(setting)
    case .deadlines: readNumbers(setting, section: key, NumberKey<Deadlines>.all, into: \.deadlines)
    case .holidays: readHolidays(setting)
    case .aliases: readAliases(setting)
    case .retention: readNumbers(setting, section: key, NumberKey<Retention>.all, into: \.retention)
    case .handouts: readHandouts(setting)
    case .offices: readOffices(setting)
    }
  }

  private mutating func readRules(_ setting: Setting) {
    let known = Set(RuleBook().descriptions.map(\.id))
    let allowed = ["error", "warning", "info", "off"]
    for entry in mapping(setting, key: Key.rules.rawValue) {
      if !known.contains(entry.key) { report(.unknownRule(entry.key), at: entry.place) }
      guard let word = text(entry.setting, key: entry.key) else { continue }
      if allowed.contains(word) {
        configuration.ruleOverrides[entry.key] = .some(Severity(rawValue: word))
      } else {
        report(.notAllowed(key: entry.key, found: word, allowed: allowed), at: entry.setting.place)
      }
    }
  }

  /// Sets the numbers of a section by its keys, and leaves the others as they are.
  private mutating func readNumbers<Section>(
    _ setting: Setting, section: Key, _ keys: [NumberKey<Section>],
    into path: WritableKeyPath<Configuration, Section>
  ) {
    for entry in mapping(setting, key: section.rawValue) {
      guard let key = keys.first(where: { $0.name == entry.key }) else {
        report(.unknownKey(entry.key, section: section.rawValue, known: keys.map(\.name)), at: entry.place)
        continue
      }
      guard let digits = text(entry.setting, key: entry.key) else { continue }
      if let number = Int(digits), key.range.contains(number) {
        configuration[keyPath: path][keyPath: key.path] = number
      } else {
        report(.notInRange(key: key.name, found: digits, range: key.range), at: entry.setting.place)
      }
    }
  }

  private mutating func readHandouts(_ setting: Setting) {
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
    guard let address = text(entry.setting, key: entry.key) else { return nil }
    if MailAddress.isUsable(address) { return address }
    report(.notAMailAddress(address), at: entry.setting.place)
    return nil
  }

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

  private mutating func readHolidays(_ setting: Setting) {
    for (text, place) in texts(setting, key: Key.holidays.rawValue) {
      guard let day = Day(iso: text) else {
        report(.notADay(text), at: place)
        continue
      }
      if day < BusinessCalendar.firstDay || day > BusinessCalendar.lastDay {
        report(.dayOutsideCalendar(day), at: place)
      } else {
        configuration.extraHolidays.append(day)
      }
    }
  }

  private mutating func readOffices(_ setting: Setting) {
    var places: [String: TextPlace] = [:]
    for entry in mapping(setting, key: Key.offices.rawValue) {
      let name = StationText.normalise(entry.key)
      if let first = places[name] {
        report(.repeatedKey(entry.key, firstLine: first.line), at: entry.place)
        continue
      }
      places[name] = entry.place
      var office = Configuration.Office()
      for part in mapping(entry.setting, key: entry.key) {
        guard part.key == "recipients" else {
          report(.unknownKey(part.key, section: entry.key, known: ["recipients"]), at: part.place)
          continue
        }
        for (address, place) in texts(part.setting, key: part.key) {
          if MailAddress.isUsable(address) {
            office.recipients.append(address)
          } else {
            report(.notAMailAddress(address), at: place)
          }
        }
      }
      configuration.offices[name] = office
    }
  }
}

extension ConfigurationReader {
  private mutating func readAliases(_ setting: Setting) {
    var given: [GivenHeader] = []
    for entry in mapping(setting, key: Key.aliases.rawValue) {
      let column = Column(key: entry.key)
      if column == nil { report(.unknownColumn(entry.key), at: entry.place) }
      for (name, place) in texts(entry.setting, key: entry.key) {
        if let column { given.append(GivenHeader(column: column, name: name, place: place)) }
      }
    }
    given = given.filter { isUsable($0) }
    configuration.aliases = withoutConflicts(given)
  }

  /// A header that the office gives to a column.
  private struct GivenHeader {
    let column: Column
    let name: String
    let place: TextPlace
  }

  private mutating func isUsable(_ header: GivenHeader) -> Bool {
    // A conflict is reported later: alone, a header may only contradict a built-in one.
    guard let names = try? HeaderNames(aliases: [header.column: [header.name]]) else { return true }
    if names.column(named: "") != nil {
      report(.headerBlank(header.name), at: header.place)
      return false
    }
    if SecretHeader.isSecret(header.name) {
      report(.headerSecret(header.name), at: header.place)
      return false
    }
    return true
  }

  /// The headers by column, once those that contradict another column's are reported and left out.
  private mutating func withoutConflicts(_ given: [GivenHeader]) -> [Column: [String]] {
    var given = given
    while true {
      let aliases = Dictionary(grouping: given, by: \.column).mapValues { $0.map(\.name) }
      do {
        _ = try HeaderNames(aliases: aliases)
        return aliases
      } catch {
        let isInConflict = { (header: GivenHeader) in header.column == error.wanted && header.name == error.name }
        guard let index = given.firstIndex(where: isInConflict) else { return aliases }
        let kind = ConfigurationProblem.Kind.headerTaken(error.name, by: error.taken, wanted: error.wanted)
        report(kind, at: given[index].place)
        given.remove(at: index)
      }
    }
  }
}

extension ConfigurationReader {
  private mutating func report(_ kind: ConfigurationProblem.Kind, at place: TextPlace) {
    problems.append(ConfigurationProblem(kind, at: place))
  }

  private mutating func reportShape(_ setting: Setting, key: String, expected: ConfigurationProblem.Shape) {
    report(.wrongShape(key: key, expected: expected, found: setting.shape), at: setting.place)
  }

  /// The keys of a mapping; none where there is nothing, as when all lines below are comments.
  private mutating func mapping(_ setting: Setting, key: String) -> [Setting.Entry] {
    switch setting.value {
    case .mapping(let entries): return entries
    case .blank: return []
    case .text, .list:
      reportShape(setting, key: key, expected: .mapping)
      return []
    }
  }

  /// The texts of a list; none where there is nothing.
  private mutating func texts(_ setting: Setting, key: String) -> [(text: String, place: TextPlace)] {
    guard case .list(let settings) = setting.value else {
      if setting.shape != .blank { reportShape(setting, key: key, expected: .list) }
      return []
    }
    return settings.compactMap { item in text(item, key: key).map { ($0, item.place) } }
  }

  private mutating func text(_ setting: Setting, key: String) -> String? {
    if case .text(let text) = setting.value, !text.isEmpty { return text }
    reportShape(setting, key: key, expected: .text)
    return nil
  }

  private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ setting: Setting, key: String, _ type: Choice.Type
  ) -> Choice? {
    guard let word = text(setting, key: key) else { return nil }
    if let choice = Choice(rawValue: word) { return choice }
    report(.notAllowed(key: key, found: word, allowed: Choice.allCases.map(\.rawValue)), at: setting.place)
    return nil
  }

  private mutating func path(_ setting: Setting, key: String) -> String? {
    text(setting, key: key).flatMap { path($0, at: setting.place) }
  }

  /// The path, behind the file's folder unless it is absolute or standard input.
  private mutating func path(_ path: String, at place: TextPlace) -> String? {
    // The system would end the path there.
    if path.unicodeScalars.contains("\0") {
      report(.controlCharacter(0), at: place)
      return nil
    }
    return path == "-" ? path : folder.pushing(FilePath(path)).string
  }
}
