public import Rules
import Stations

extension Fixing.Result {
  /// The closing words: how many cells of which column were put right, and why.
  ///
  /// `place` names the folder with the copies; nil where nothing was written.
  public func text(place: String?, _ language: Language) -> String {
    var lines = [head(isDry: place == nil, language)]
    for column in Column.allCases {
      let group = Dictionary(grouping: changes.filter { $0.column == column }) { FixWords.reason($0)[language] }
      for (reason, cells) in group.sorted(by: { $0.key < $1.key }) {
        lines.append("  \(column.header): \(cells.count) — \(reason)")
      }
    }
    if raggedRows > 0 {
      lines.append(
        language == .ja
          ? "列の数が見出しと合わない行は変更していません: \(raggedRows)行"
          : "Rows left alone, with more or fewer cells than the header: \(raggedRows)")
    }
    if !leftAlone.isEmpty {
      lines.append(language == .ja ? "変更していないファイル:" : "Files left alone:")
      lines += leftAlone.map { "  \($0.name): \($0.reason.words[language])" }
    }
    lines.append(ClosingWords.place(place)[language])
    return lines.joined(separator: "\n") + "\n"
  }

  private func head(isDry: Bool, _ language: Language) -> String {
    let files = Set(changes.map(\.file)).count
    let cells =
      isDry
      ? Words(ja: "直す予定のセル", en: "Cells that would be changed") : Words(ja: "直したセル", en: "Cells changed")
    let share = Words(ja: "（\(exports)ファイル中\(files)ファイル）", en: " in \(files) of \(EnglishCount.of(exports, "file"))")
    return "\(cells[language]): \(changes.count)\(share[language])"
  }
}
