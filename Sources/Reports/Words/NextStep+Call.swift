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
    case .dateAhead, .doubtful:
      let first = Words(ja: "まず手元の記録をお確かめください。わからなければ、", en: "Check your own records first. If in doubt: ")
      return first[language] + NextStep.ask(report, language)
    case .task(let task): return NextStep.call(task, report, language)
    case .nothing, .nothingToday: return ""
    }
  }

  /// What comes of the call; empty where the guidance says it. It follows the station's number, so that nobody takes
  /// that for the call centre's.
  func afterCall(isCalled: Bool, _ language: Language) -> String {
    guard isCalled, case .task(let task) = self, task.asksCallCentre else { return "" }
    if task.id == .obtainOpeningNotice {
      return Words(
        ja: "届いていなければ、回線の開通予定をお調べください。", en: "If it has not come, find out when the line opens.")[language]
    }
    return Words(
      ja: "届いていなければ、コールセンターへ問い合わせるようお願いしてください。",
      en: "If it has not come, the station should ask the call centre.")[language]
  }

  private static func call(_ task: PlannedTask, _ report: StationReport, _ language: Language) -> String {
    if task.asksCallCentre { return askWhetherItHasCome(report, language) }
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
    case .visitResult, .dateAhead, .doubtful, .errors:
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
    let person = person(report)
    let words =
      report.phone.isEmpty
      ? Words(ja: "\(person.ja)にご連絡ください(電話番号が未入力です)。", en: "Contact \(person.en) (no phone number given).")
      : Words(ja: "\(person.ja)にお電話ください。", en: "Call \(person.en).")
    return words[language]
  }

  private static func askWhetherItHasCome(_ report: StationReport, _ language: Language) -> String {
    let person = person(report)
    let words =
      report.phone.isEmpty
      ? Words(
        ja: "届いているか、\(person.ja)にご確認ください(電話番号が未入力です)。",
        en: "Ask \(person.en) whether it has come (no phone number given).")
      : Words(ja: "届いているか、\(person.ja)にお電話でご確認ください。", en: "Call \(person.en): has it come?")
    return words[language]
  }

  private static func person(_ report: StationReport) -> Words {
    let contact = report.contact
    return contact.isEmpty
      ? Words(ja: "ステーション", en: "the station")
      : Words(ja: "ステーションの\(contact)様", en: "\(contact) at the station")
  }
}
