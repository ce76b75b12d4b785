import Planning
import Rules
import Stations

/// What is to be done next about a station, and whether somebody is to be called for it.
enum NextStep: Equatable {
  /// To find out how a visit went whose day has passed.
  case visitResult
  /// To settle the errors of an export that says that all papers are in hand.
  case errors
  /// To go on with the most urgent task.
  case task(PlannedTask)
  /// Everything is done.
  case nothing
  /// Nobody can do anything today, and nothing is on its way.
  case nothingToday

  /// The step, as things stand today.
  init(_ report: StationReport, today: Day) {
    if report.isVisitUnreported(today) {
      self = .visitResult
    } else if report.plan.status == .complete, report.facts.constructionCompletedOn == nil, report.errors > 0 {
      self = .errors
    } else {
      self = report.nextTask.map { .task($0) } ?? (report.plan.status == .complete ? .nothing : .nothingToday)
    }
  }

  /// The task, where the step is one.
  var task: PlannedTask? {
    if case .task(let task) = self { task } else { nil }
  }

  /// Whether the station is to be called: not for what one can only wait for.
  var isCall: Bool {
    switch self {
    case .visitResult, .errors: true
    case .task(let task): task.isOverdue || task.isDoubtful || task.state == .todo && task.id != .handOverDocuments
    case .nothing, .nothingToday: false
    }
  }
}

extension PlannedTask {
  /// Whether it rests on an application that is dated in the future.
  fileprivate var isDoubtful: Bool { if case .appliedInFuture = reason { true } else { false } }
}

/// The words.
extension NextStep {
  /// What is to be done.
  var heading: Words {
    switch self {
    case .visitResult: Words(ja: "工事の結果を確かめる", en: "Find out how the visit went")
    case .errors: Words(ja: "台帳のエラーを解消する", en: "Settle the errors in the export")
    case .task(let task): TaskWords.title(task.id)
    case .nothing: Words(ja: "することはありません", en: "Nothing to do")
    case .nothingToday: Words(ja: "今日できることはありません", en: "Nothing to do today")
    }
  }

  /// Why the result of a visit is asked for.
  static let visitPassed = Words(
    ja: "工事日を過ぎましたが、工事完了日が入力されていません。",
    en: "The day of the visit has passed, but 工事完了日 is blank.")

  /// What may have come of a visit.
  static let visitChoices = [
    Words(ja: "工事が終わっていれば、工事完了日を入力してください。", en: "If the visit is done, fill in 工事完了日."),
    Words(ja: "終わっていなければ、新しい工事日を入力してください。", en: "If not, fill in another 工事日."),
  ]

  /// Where the errors stand.
  static let errorsBelow = Words(
    ja: "内容は、下の「台帳の確認事項」をご覧ください。", en: "See the findings in the export below.")

  /// Whom to contact, and with what.
  func call(_ report: StationReport, _ language: Language) -> String {
    switch self {
    case .visitResult, .errors: NextStep.ask(report, language)
    case .task(let task): NextStep.call(task, report, language)
    case .nothing, .nothingToday: ""
    }
  }

  private static func call(_ task: PlannedTask, _ report: StationReport, _ language: Language) -> String {
    if task.id == .obtainOpeningNotice, task.isOverdue {
      return Words(
        ja: "ステーションに届いているかお電話でご確認ください。届いていなければ、回線の開通予定をお調べください。",
        en: "Ask the station whether it has come; if not, find out when the line opens.")[language]
    }
    if case .appliedInFuture = task.reason {
      return Words(
        ja: "ステーションに、申請済みかどうかをお電話でご確認ください。", en: "Ask the station whether it has applied.")[language]
    }
    if task.state == .waiting, task.isOverdue {
      return Words(
        ja: "ステーションに届いているかお電話でご確認ください。届いていなければ、コールセンターへ問い合わせるようお願いしてください。",
        en: "Ask the station whether it has come; if not, it should ask the call centre.")[language]
    }
    if task.id == .handOverDocuments, !task.isOverdue {
      return Words(
        ja: "今日の連絡は不要です。工事当日に、書類2種を作業員へお渡しいただきます。",
        en: "No call needed today: both papers go to the worker on the day of the visit.")[language]
    }
    if task.state == .waiting {
      return Words(ja: "到着をお待ちください。連絡は不要です。", en: "Wait for it: no call needed.")[language]
    }
    return ask(report, language)
  }

  private static func ask(_ report: StationReport, _ language: Language) -> String {
    let (phone, contact) = (report.phone, report.contact)
    switch language {
    case .ja:
      let person = contact.isEmpty ? "ステーション" : "ステーションの\(contact)様"
      return phone.isEmpty ? "\(person)にご連絡ください(電話番号が未入力です)。" : "\(person)にお電話ください。"
    case .en:
      let person = contact.isEmpty ? "the station" : "\(contact) at the station"
      return phone.isEmpty ? "Contact \(person) (no phone number given)." : "Phone \(person)."
    }
  }
}
