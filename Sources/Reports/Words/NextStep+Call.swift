import Planning
import Rules
import Stations

/// Whom a page asks to call.
extension NextStep {
  /// Whom to contact, and with what; where nobody `isCalled` today, that, and what to do instead.
  func call(_ report: StationReport, isCalled: Bool, _ language: Language) -> String {
    guard isCalled else { return instead(report, language) }
    switch self {
    case .visitResult, .errors: return NextStep.ask(report, language)
    case .dateAhead, .missingDate:
      let first = Words(ja: "まず手元の記録をお確かめください。わからなければ、", en: "Check your own records first. If in doubt: ")
      return first[language] + NextStep.ask(report, language)
    case .task(let task): return NextStep.call(task, report, language)
    case .nothing, .nothingToday: return ""
    }
  }

  private static func call(_ task: PlannedTask, _ report: StationReport, _ language: Language) -> String {
    if task.id == .obtainOpeningNotice, task.isOverdue {
      return Words(
        ja: "ステーションに届いているかお電話でご確認ください。届いていなければ、回線の開通予定をお調べください。",
        en: "Ask the station whether it has come; if not, find out when the line opens.")[language]
    }
    if task.state == .waiting, task.isOverdue {
      return Words(
        ja: "ステーションに届いているかお電話でご確認ください。届いていなければ、コールセンターへ問い合わせるようお願いしてください。",
        en: "Ask the station whether it has come; if not, it should ask the call centre.")[language]
    }
    if task.state == .waiting || task.id == .handOverDocuments {
      // There is nothing to do but to wait, and that takes too long for the visit.
      let ask = ask(report, language)
      return language == .ja ? "工事日の変更について、" + ask : ask + " The visit has to be moved."
    }
    return ask(report, language)
  }

  private func instead(_ report: StationReport, _ language: Language) -> String {
    let noCall = Words(ja: "今日の連絡は不要です。", en: "No call needed today: ")
    let what: Words
    switch self {
    case .nothing, .nothingToday: return ""
    case .visitResult, .dateAhead, .missingDate, .errors:
      what = Words(ja: "工事日までに解消してください。", en: "correct the export before the visit.")
    case .task(let task): what = NextStep.instead(task)
    }
    return noCall[language] + what[language] + (self == .errors ? "" : NextStep.errors(report.errors, language))
  }

  private static func instead(_ task: PlannedTask) -> Words {
    if task.id == .handOverDocuments {
      return Words(
        ja: "工事当日に、書類2種を工事担当者へお渡しいただきます。", en: "both papers go to the worker on the day of the visit.")
    }
    if task.state == .waiting { return Words(ja: "到着をお待ちください。", en: "wait for it.") }
    return Words(
      ja: "ご連絡の機会に、次の手続きとしてご案内ください。", en: "tell the station about it when you are in touch.")
  }

  /// Errors are the office's to correct, whatever the station waits for.
  private static func errors(_ count: Int, _ language: Language) -> String {
    if count == 0 { return "" }
    return Words(
      ja: "一覧表のエラー\(count)件は、下の「一覧表の指摘」をご覧ください。",
      en: " For \(EnglishCount.of(count, "error")) see “Findings in the export” below.")[language]
  }

  private static func ask(_ report: StationReport, _ language: Language) -> String {
    let (phone, contact) = (report.phone, report.contact)
    switch language {
    case .ja:
      let person = contact.isEmpty ? "ステーション" : "ステーションの\(contact)様"
      return phone.isEmpty ? "\(person)にご連絡ください(電話番号が未入力です)。" : "\(person)にお電話ください。"
    case .en:
      let person = contact.isEmpty ? "the station" : "\(contact) at the station"
      return phone.isEmpty ? "Contact \(person) (no phone number given)." : "Call \(person)."
    }
  }
}
