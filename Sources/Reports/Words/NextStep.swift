import Planning
import Rules
import Stations

/// What is to be done next about a station; whether somebody is to be called for it today, `Urgency` says.
enum NextStep: Equatable {
  /// To find out how a visit went whose day has passed.
  case visitResult
  /// To find out about something that is dated in the future as if it were done.
  case dateAhead(TaskID)
  /// To find out about a task that may be done: its day is missing, though what follows it is dated, or what is written
  /// cannot be read.
  case doubtful(PlannedTask)
  /// To correct the errors of an export that says that all papers are in hand.
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
    } else if let task = report.dateAhead(today) {
      self = .dateAhead(task)
    } else if report.plan.status == .complete, report.facts.constructionCompletedOn == nil, report.errors > 0 {
      self = .errors
    } else {
      self = report.nextTask.map(NextStep.init) ?? (report.plan.status == .complete ? .nothing : .nothingToday)
    }
  }

  private init(_ task: PlannedTask) {
    self = task.isDoubtful ? .doubtful(task) : .task(task)
  }

  /// The task, where the step is about one.
  var task: PlannedTask? {
    switch self {
    case .task(let task), .doubtful(let task): task
    case .visitResult, .dateAhead, .errors, .nothing, .nothingToday: nil
    }
  }
}

/// The words.
extension NextStep {
  /// What is to be done.
  var heading: Words {
    switch self {
    case .visitResult: Words(ja: "工事の結果を確かめる", en: "Find out how the visit went")
    case .dateAhead(let task): NextStep.checkDate(task.doneColumn.header)
    case .doubtful(let task): NextStep.findOut(task)
    case .errors: Words(ja: "一覧表のエラーを解消する", en: "Correct the errors in the export")
    case .task(let task): TaskWords.title(task.id)
    case .nothing: Words(ja: "することはありません", en: "Nothing to do")
    case .nothingToday: Words(ja: "今日できることはありません", en: "Nothing to do today")
    }
  }

  /// Why the result of a visit is asked for.
  static let visitPassed = Words(
    ja: "工事日を過ぎましたが、工事完了日が入力されていないか、読み取れません。",
    en: "The day of the visit has passed, but 工事完了日 is blank or cannot be read.")

  /// What may have come of a visit.
  static let visitChoices = [
    Words(ja: "工事が終わっていれば、工事完了日を入力してください。", en: "If the visit is done, fill in 工事完了日."),
    Words(ja: "終わっていなければ、新しい工事日を入力してください。", en: "If not, fill in another 工事日."),
  ]

  /// What comes before any task that cannot be done in time any more.
  static let moveVisit = Words(ja: "まず工事日の変更を相談してください。", en: "First: agree on a new visit date.")

  private static func checkDate(_ header: String) -> Words {
    Words(ja: "未来の日付になっている\(header)を確かめる", en: "Check \(header), which is in the future")
  }

  private static func findOut(_ task: PlannedTask) -> Words {
    if case .unreadable(let column) = task.reason {
      return Words(ja: "読み取れない\(column.header)を確かめる", en: "Find out \(column.header), which cannot be read")
    }
    let header = task.id.doneColumn.header
    return Words(ja: "空欄の\(header)を確かめる", en: "Find out \(header), which is blank")
  }

  /// What may have come of a task that may be done.
  static func choices(_ task: PlannedTask) -> [Words] {
    if case .unreadable(let column) = task.reason {
      if column.definition.type == .count {
        return [Words(ja: "正しい枚数を、数字で入力してください。", en: "Write the right number in digits.")]
      }
      return [isDone, Words(ja: "まだであれば、セルを空欄にしてください。", en: "If not, clear the cell.")]
    }
    return [
      isDone,
      Words(
        ja: "まだであれば、後の手続きの日付に誤りがあります。日付を確かめて直してください。",
        en: "If not, the later date is wrong: check and correct it."),
    ]
  }

  private static let isDone = Words(ja: "済んでいれば、実際の日付を入力してください。", en: "If it is done, fill in the day.")

  /// What may have come of what is dated in the future.
  static let dateChoices = [
    Words(ja: "済んでいれば、実際の日付に直してください。", en: "If it is done, fill in the real date."),
    Words(
      ja: "まだであれば日付を消し、予定は備考に書いてください。",
      en: "If not, clear the date, and write plans into the notes."),
  ]

  /// Where the errors stand.
  static let errorsBelow = Words(
    ja: "内容は、下の「一覧表の指摘」をご覧ください。", en: "See “Findings in the export” below.")
}
