import Rules
import Stations
import Tables

/// What the figures of a night do not count: what could not be judged, and what the night before had and tonight's
/// exports have not.
enum MissingWords {
  /// How many are named.
  private static let most = 20

  /// What must be known before the figures are read.
  static func notices(_ facts: SummaryFacts, _ language: Language) -> [String] {
    [
      unjudged(facts.unjudgedFiles, language), cutShort(facts.filesCutShort, language),
      empty(facts.emptyInputs, language),
      unread(facts.unreadableKinds, language),
      files(facts.missingFiles, language), shared(facts.sharedNames, language),
      rows(withoutKey: facts.rowsWithoutKey, in: facts.reportsOfRowsWithoutKey, language),
    ].compactMap { $0 }
  }

  /// The files of which no row was judged, by name; nil where there is none.
  private static func unjudged(_ files: [String], _ language: Language) -> String? {
    sentence(
      Words(ja: "1行も確認できず、件数に入っていないファイル", en: "Files without a row that could be judged, not counted"),
      files.map(VisibleText.make), language)
  }

  /// The files that have lost many of their rows, by name; nil where there is none.
  private static func cutShort(_ files: [SummaryFacts.File], _ language: Language) -> String? {
    let names = files.map { file in
      let (name, before, now) = (
        VisibleText.make(file.input.file), Figures.grouped(file.rowsBefore), Figures.grouped(file.input.rowsRead)
      )
      return Words(ja: "\(name)（前回\(before)行、今回\(now)行）", en: "\(name) (\(before) rows before, now \(now))")[language]
    }
    return sentence(
      Words(
        ja: "行が大きく減ったファイル（途中で切れていないかご確認ください）",
        en: "Files that have lost many rows (check that they are complete)"), names, language)
  }

  /// The inputs in which nothing was found to read; nil where there is none.
  private static func empty(_ folders: [String], _ language: Language) -> String? {
    sentence(
      Words(ja: "一覧表が1つもない入力フォルダー", en: "Input folders without any export"), folders.map(VisibleText.make), language)
  }

  /// The files that nobody has tried to read, by name; nil where there is none.
  private static func unread(_ files: [String], _ language: Language) -> String? {
    sentence(
      Words(
        ja: "読み込んでいないファイル（CSV か .xlsx で保存し直してください）", en: "Files not read (save them as CSV or .xlsx)"),
      files.map(VisibleText.make), language)
  }

  /// The names by which files cannot be told apart; nil where there is none.
  private static func shared(_ names: [String], _ language: Language) -> String? {
    sentence(
      Words(
        ja: "同じ名前で区別できないファイル（両方を含むフォルダーを入力に指定してください）",
        en: "Files with the same name that cannot be told apart (name the folder that holds them all as input)"),
      names.map(VisibleText.make), language)
  }

  /// How many rows stand for no station, and in which reports their findings are; nil where all rows do.
  private static func rows(withoutKey count: Int, in reports: [String], _ language: Language) -> String? {
    guard count > 0 else { return nil }
    let (shown, names) = (Figures.grouped(count), reports.joined(separator: language.listSeparator))
    let places = reports.isEmpty ? Words(ja: "", en: "") : Words(ja: "（\(names)）", en: ", see \(names)")
    return Words(
      ja: "都道府県またはステーションコードが使えず、件数に入っていない行: \(shown)行\(places.ja)",
      en: "Rows not counted (no usable prefecture or station code): \(shown)\(places.en)")[language]
  }

  /// The files by name, with when they were last read and their rows; nil where none is missing.
  static func files(_ files: [SummaryFacts.MissingFile], _ language: Language) -> String? {
    let names = files.map { file in
      let (name, night) = (VisibleText.make(file.name), DayWords.brief(file.lastRead, language))
      let rows = Figures.grouped(file.rows)
      return Words(
        ja: "\(name)（\(night)に\(rows)行）",
        en: "\(name) (\(night): \(EnglishCount.of(file.rows, "row", shown: rows)))")[language]
    }
    return sentence(
      Words(ja: "この7日に読み込んだが今回はないファイル", en: "Read in the last seven days, missing tonight"), names, language)
  }

  /// The stations by their codes; nil where none is missing.
  static func stations(_ stations: [StationKey], _ language: Language) -> String? {
    sentence(
      Words(ja: "前回あって今回見つからないステーション", en: "Stations not found this time"), stations.map(\.description),
      language)
  }

  private static func sentence(_ head: Words, _ names: [String], _ language: Language) -> String? {
    if names.isEmpty { return nil }
    let list = names.prefix(most).joined(separator: language.listSeparator)
    let left = Figures.grouped(names.count - most)
    let rest = names.count > most ? Words(ja: " ほか\(left)件", en: " and \(left) more")[language] : ""
    return "\(head[language]): \(list)\(rest)"
  }
}
