import Rules
import Stations

/// What the night before had and tonight's exports have not.
enum MissingWords {
  /// How many are named.
  private static let most = 20

  /// The files by name and rows; nil where none is missing.
  static func files(_ files: [SummaryFacts.MissingFile], _ language: Language) -> String? {
    let names = files.map { file in
      let (name, rows) = (VisibleText.make(file.name), Figures.grouped(file.rows))
      return Words(ja: "\(name)（\(rows)行）", en: "\(name) (\(rows) rows)")[language]
    }
    return sentence(
      Words(ja: "前回は読み込んだが今回はないファイル", en: "Read in the night before, missing tonight"), names, language)
  }

  /// The stations by their codes; nil where none is missing.
  static func stations(_ stations: [StationKey], _ language: Language) -> String? {
    sentence(
      Words(ja: "前回あって今回見つからないステーション", en: "Stations not found this time"), stations.map(\.description),
      language)
  }

  private static func sentence(_ head: Words, _ names: [String], _ language: Language) -> String? {
    if names.isEmpty { return nil }
    let list = names.prefix(most).joined(separator: language == .ja ? "、" : ", ")
    let left = Figures.grouped(names.count - most)
    let rest = names.count > most ? Words(ja: " ほか\(left)件", en: " and \(left) more")[language] : ""
    return "\(head[language]): \(list)\(rest)"
  }
}
