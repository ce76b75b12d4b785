import Reports
public import Rules
import Stations

/// What applying returned tables has brought.
public struct ApplyResult: Sendable {
  /// How many rows have come back.
  public var returnedRows = 0
  /// The cells that were dealt with.
  public var applied: [AppliedCell] = []
  /// What was not applied.
  public var conflicts: [ApplyConflict] = []
  /// Rows with findings of the same offices that have not come back: filtered, or deleted.
  public var notReturned: [ApplyConflict] = []
  /// The exports that are missing among the corrected copies.
  public var leftOut: [LeftOutExport] = []
  /// How many cells held what was returned already.
  public var alreadyDone = 0
  /// What is still wrong with the rows that have changed.
  public var remaining: [RemainingFinding] = []
  /// The findings that people have accepted.
  public var acceptances: [NewAcceptance] = []
  /// The list of accepted findings that was begun for them; nil where there was one to add them to, or none is needed.
  public var begunList: String?

  /// Nothing yet.
  init() {}

  /// Whether something is left that a person must look at: what was not applied, and exports that are not copied.
  public var isIncomplete: Bool { !conflicts.isEmpty || !leftOut.isEmpty }

  mutating func take(_ merge: ExportMerge) {
    applied += merge.applied
    conflicts += merge.conflicts
    alreadyDone += merge.alreadyDone
  }
}

extension ApplyResult {
  /// The closing words. `place` names the folder with copies and reports; nil where nothing was written. `isInPlace`
  /// says whether the exports themselves have changed.
  public func text(place: String?, isInPlace: Bool, _ language: Language) -> String {
    let wrong = [Severity.error, .warning].map { severity in
      SeverityWords.counted(severity, remaining.count { $0.severity == severity }, language)
    }
    let left = Words(ja: "変更・確認した行に残る指摘: ", en: "Still wrong in the changed and confirmed rows: ")[language]
    var lines = counts(isDry: place == nil, language)
    lines.append(left + wrong.joined(separator: language.listSeparator))
    lines += remainingLines(language)
    lines.append(ClosingWords.place(place)[language])
    if place != nil { lines.append(next(isInPlace)[language]) }
    if let begunList { lines.append(BegunListWords.sentence(begunList)[language]) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func next(_ isInPlace: Bool) -> Words {
    if isInPlace, applied.isEmpty {
      return Words(ja: "変更するセルがないため、一覧表はそのままです。", en: "No cell was to be changed: the exports are as they were.")
    }
    return isInPlace
      ? Words(
        ja: "一覧表を書き換えました。変更したセルは applied.csv に、元のファイルは before フォルダーにあります。",
        en: "The exports themselves have changed: applied.csv lists the cells, the folder before has the originals.")
      : Words(
        ja: "元の一覧表は変えていません。変更したセルを applied.csv で確かめ、書き出した一覧表と置き換えてください。",
        en: "The exports are as they were: look at the changed cells in applied.csv, then replace them by the copies.")
  }

  /// How much was done and left, zeros only where somebody would look for the line.
  private func counts(isDry: Bool, _ language: Language) -> [String] {
    func line(_ ja: String, _ en: String, _ count: Int) -> String { Words(ja: ja, en: en)[language] + ": \(count)" }
    let changed = applied.count { $0.outcome == .changed }
    let undone = applied.count - changed
    var lines = [line("戻った行", "Rows returned", returnedRows)]
    let cells = isDry ? ("変更する予定のセル", "Cells that would be changed") : ("変更したセル", "Cells changed")
    lines.append(line(cells.0, cells.1, changed))
    if undone > 0 { lines.append(line("表計算ソフトによる変化を取り消したセル", "Cells changed by the spreadsheet, undone", undone)) }
    if alreadyDone > 0 { lines.append(line("すでに反映済みのセル", "Cells applied before", alreadyDone)) }
    if !acceptances.isEmpty { lines.append(line("確認済みとした指摘", "Findings accepted", acceptances.count)) }
    lines.append(line("反映できず確認が必要なもの", "Not applied, to be looked at", conflicts.count))
    lines += conflictLines(language)
    if !notReturned.isEmpty {
      let (ja, en) = ("指摘があるのに戻っていない行（変更なし）", "Rows with findings not returned, left alone")
      lines.append(line(ja, en, notReturned.count))
    }
    if !leftOut.isEmpty {
      lines.append(line("読めないため写しのない一覧表", "Exports that cannot be read, not among the copies", leftOut.count))
      lines += cut(leftOut.map { "  \($0.name): \($0.flaw.words[language])" }, language)
    }
    return lines
  }

  /// How many lines of each kind are shown; the files hold all.
  private static let most = 20

  private func conflictLines(_ language: Language) -> [String] {
    let lines = conflicts.map { conflict in
      var place = conflict.origin.table
      if let row = conflict.origin.row { place += ":\(row)" }
      if !conflict.file.isEmpty { place += " → \(conflict.file)" + (conflict.row.map { ":\($0)" } ?? "") }
      if let column = conflict.column { place += " \(column.header)" }
      return "  \(place): " + ApplyConflictWords.reason(conflict.reason)[language]
    }
    return cut(lines, language)
  }

  private func remainingLines(_ language: Language) -> [String] {
    cut(remaining.filter { $0.severity >= .warning }.map { "  " + $0.line(language) }, language)
  }

  private func cut(_ lines: [String], _ language: Language) -> [String] {
    if lines.count <= ApplyResult.most { return lines }
    let rest = lines.count - ApplyResult.most
    return lines.prefix(ApplyResult.most) + [language == .ja ? "  ほか\(rest)件" : "  and \(rest) more"]
  }
}
