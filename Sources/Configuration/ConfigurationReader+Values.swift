import Stations
import SystemPackage

extension ConfigurationReader {
  /// Takes in what is wrong.
  mutating func report(_ kind: ConfigurationProblem.Kind, at place: TextPlace) {
    problems.append(ConfigurationProblem(kind, at: place))
  }

  private mutating func reportShape(_ setting: Setting, key: String, expected: ConfigurationProblem.Shape) {
    report(.wrongShape(key: key, expected: expected, found: setting.shape), at: setting.place)
  }

  /// The keys of a mapping; none where there is nothing, as when all lines below are comments.
  mutating func mapping(_ setting: Setting, key: String) -> [Setting.Entry] {
    switch setting.value {
    case .mapping(let entries): return entries
    case .blank: return []
    case .text, .list:
      reportShape(setting, key: key, expected: .mapping)
      return []
    }
  }

  /// The keys of a mapping that are known, with what stands behind them; others are reported. `section` is nil at the
  /// top.
  mutating func entries<Known: RawRepresentable<String> & CaseIterable>(
    _ setting: Setting, key: String, section: String?, _ known: Known.Type
  ) -> [(key: Known, entry: Setting.Entry)] {
    mapping(setting, key: key).compactMap { entry in
      if let key = Known(rawValue: entry.key) { return (key, entry) }
      report(.unknownKey(entry.key, section: section, known: Known.allCases.map(\.rawValue)), at: entry.place)
      return nil
    }
  }

  /// The texts of a list; none where there is nothing.
  mutating func texts(_ setting: Setting, key: String) -> [(text: String, place: TextPlace)] {
    guard case .list(let settings) = setting.value else {
      if setting.shape != .blank { reportShape(setting, key: key, expected: .list) }
      return []
    }
    return settings.compactMap { item in text(item, key: key).map { ($0, item.place) } }
  }

  /// The text; nil where there is none, which is reported.
  mutating func text(_ setting: Setting, key: String) -> String? {
    if case .text(let text) = setting.value, !text.isEmpty { return text }
    reportShape(setting, key: key, expected: .text)
    return nil
  }

  /// One of the words that are allowed; nil where it is none of them, which is reported.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ setting: Setting, key: String, _ type: Choice.Type
  ) -> Choice? {
    guard let word = text(setting, key: key) else { return nil }
    if let choice = Choice(rawValue: word) { return choice }
    report(.notAllowed(key: key, found: word, allowed: Choice.allCases.map(\.rawValue)), at: setting.place)
    return nil
  }

  /// The mail address where it can be used; else nil, which is reported.
  mutating func mailAddress(_ address: String, at place: TextPlace) -> String? {
    if MailAddress.isUsable(address) { return address }
    report(.notAMailAddress(address), at: place)
    return nil
  }

  /// The path that a setting holds.
  mutating func path(_ setting: Setting, key: String) -> String? {
    text(setting, key: key).flatMap { path($0, at: setting.place) }
  }

  /// The path, behind the file's folder unless it is absolute or standard input.
  mutating func path(_ path: String, at place: TextPlace) -> String? {
    // The system would end the path there.
    if path.unicodeScalars.contains("\0") {
      report(.controlCharacter(0), at: place)
      return nil
    }
    // A folder of that name would be made beside the file, where nobody looks for it; one can still be named `./~`.
    if path == "~" || path.hasPrefix("~/") {
      report(.homeFolder(path), at: place)
      return nil
    }
    return path == "-" ? path : folder.pushing(FilePath(path)).string
  }
}
