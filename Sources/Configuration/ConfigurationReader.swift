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
  var configuration = Configuration()
  /// What is wrong.
  var problems: [ConfigurationProblem] = []

  let folder: FilePath

  /// A reader for a file that stands in this folder.
  init(folder: String) {
    self.folder = FilePath(folder)
  }

  /// Reads the settings of the whole file.
  mutating func read(_ root: Setting) {
    for (key, entry) in entries(root, key: "houkan.yaml", section: nil, Key.self) { read(key, entry.setting) }
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
    let allowed = Severity.allCases.reversed().map(\.rawValue) + ["off"]
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

  private mutating func readHolidays(_ setting: Setting) {
    for (text, place) in texts(setting, key: Key.holidays.rawValue) {
      guard let day = Day(iso: text) else {
        report(.notADay(text), at: place)
        continue
      }
      if BusinessCalendar.covers(day) {
        configuration.extraHolidays.append(day)
      } else {
        report(.dayOutsideCalendar(day), at: place)
      }
    }
  }
}
