import Planning
import Rules
import Stations

/// Why a station is to be called, in a few words with the days that matter.
enum CallReason {
  static func words(_ report: StationReport, today: Day, _ language: Language) -> String {
    let status = report.plan.status
    if status == .cannotMakeIt, let visit = report.facts.constructionOn {
      if visit < today { return passed(today - visit, language) }
      if let forecast = report.plan.forecast { return tooLate(forecast, visit, language) }
    }
    guard let due = report.nextTask?.due else { return StatusWords.name(status)[language] }
    let days = due - today
    let isAnswer = report.nextTask?.isDueExpected ?? false
    switch (language, days) {
    case (.ja, ..<0): return "\(isAnswer ? "到着の見込み" : "期限")を\(-days)日過ぎています"
    case (.ja, 0): return "期限は本日です"
    case (.ja, _): return "期限まであと\(days)日です"
    case (.en, ..<0): return "\(isAnswer ? "answer late" : "overdue") by \(-days) \(days == -1 ? "day" : "days")"
    case (.en, 0): return "due today"
    case (.en, _): return "due in \(days) \(days == 1 ? "day" : "days")"
    }
  }

  private static func passed(_ days: Int, _ language: Language) -> String {
    language == .ja
      ? "工事日を\(days)日過ぎましたが、工事完了日がありません"
      : "the visit was \(days) \(days == 1 ? "day" : "days") ago, but is not marked done"
  }

  private static func tooLate(_ forecast: Day, _ visit: Day, _ language: Language) -> String {
    let days = forecast - visit
    return language == .ja
      ? "書類がそろうのは早くても\(DayWords.short(forecast, .ja))で、工事日の\(days)日後です"
      : "the papers come \(DayWords.short(forecast, .en)) at the earliest, "
        + "\(days) \(days == 1 ? "day" : "days") too late"
  }
}
