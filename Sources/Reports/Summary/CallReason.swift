import Planning
import Rules
import Stations

/// Why a station is to be called, in a few words with the days that matter.
enum CallReason {
  static func words(_ report: StationReport, today: Day, _ language: Language) -> String {
    let visit = report.facts.constructionOn
    switch NextStep(report, today: today) {
    case .visitResult: return visit.map { passed(today - $0, language) } ?? ""
    case .dateAhead(let task):
      return report.facts.doneOn(task).map { DateAheadWords.words(task, $0)[language] } ?? ""
    case .errors: return errors(report.errors, language)
    case .doubtful, .task, .nothing, .nothingToday: break
    }
    if report.plan.status == .cannotMakeIt, let visit, let forecast = report.plan.forecast {
      return tooLate(forecast, visit, language)
    }
    guard let task = report.nextTask, let due = task.due else { return StatusWords.name(report.plan.status)[language] }
    let days = distance(due - today, isAnswer: task.isDueExpected, report.plan.status, language)
    return [days, detail(task, language)]
      .compactMap { $0 }.joined(separator: language == .ja ? "。" : "; ")
  }

  private static func distance(
    _ days: Int, isAnswer: Bool, _ status: StationStatus, _ language: Language
  ) -> String {
    switch (language, days) {
    case (.ja, ..<0): "\(isAnswer ? "到着の見込み" : "期限")を\(-days)日過ぎています"
    case (.ja, 0): "期限は本日です"
    case (.ja, _): "期限まであと\(days)日です"
    case (.en, ..<0) where isAnswer: "\(EnglishCount.of(-days, "day")) past the expected date"
    case (.en, _): english(days, status)
    }
  }

  /// The badge before it says “Overdue” or “Due soon” already.
  private static func english(_ days: Int, _ status: StationStatus) -> String {
    if days < 0 { return (status == .overdue ? "" : "overdue ") + "by " + EnglishCount.of(-days, "day") }
    return (status == .dueSoon ? "" : "due ") + (days == 0 ? "today" : "in " + EnglishCount.of(days, "day"))
  }

  /// What the caller must know besides; nil where the task says it all.
  private static func detail(_ task: PlannedTask, _ language: Language) -> String? {
    switch task.reason {
    case .seemsDone:
      Words(
        ja: "「\(task.id.doneColumn.header)」の記入もれと思われます",
        en: "“\(task.id.doneColumn.header)” seems to have been forgotten")[language]
    case .unreadable(let column):
      Words(ja: "「\(column.header)」を読み取れません", en: "“\(column.header)” cannot be read")[language]
    case .linkExpired:
      Words(ja: "有効化リンクの期限が切れたため、登録からやり直しです", en: "the link has expired: register again")[language]
    case .tooFew(let have, let need):
      Words(ja: "端末\(need)台に対して\(have)枚、あと\(need - have)枚です", en: "\(have) of \(need) certificates")[language]
    case .done, .ready, .certificates, .after, .applied, .dateAhead, .newLine, .lateForMonth: nil
    }
  }

  private static func errors(_ count: Int, _ language: Language) -> String {
    language == .ja
      ? "手続きの記録はそろっていますが、一覧表にエラーが\(count)件あります"
      : "all steps are recorded as done, but the export has \(EnglishCount.of(count, "error"))"
  }

  private static func passed(_ days: Int, _ language: Language) -> String {
    language == .ja
      ? "工事日を\(days)日過ぎましたが、工事完了日がありません"
      : "the visit was \(EnglishCount.of(days, "day")) ago, but is not marked done"
  }

  private static func tooLate(_ forecast: Day, _ visit: Day, _ language: Language) -> String {
    let days = forecast - visit
    return language == .ja
      ? "書類がそろうのは早くても\(DayWords.short(forecast, .ja))で、工事日の\(days)日後です"
      : "the papers come \(DayWords.short(forecast, .en)) at the earliest, "
        + "\(EnglishCount.of(days, "day")) too late"
  }
}
