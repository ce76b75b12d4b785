public import Planning
public import Rules
import Stations

/// Why a task is in its state, in one sentence.
public enum ReasonWords {
  /// The sentence for the office.
  public static func sentence(_ task: PlannedTask, _ language: Language) -> String {
    sentence(task, .office, language)
  }

  /// Who reads the sentence, and so whether the station is spoken of or to.
  private enum Reader {
    case office, station
  }

  private static func sentence(_ task: PlannedTask, _ reader: Reader, _ language: Language) -> String {
    switch task.reason {
    case .done: Words(ja: "完了しています。", en: "It is done.")[language]
    case .ready where task.id == .handOverDocuments: handOver(task.isOverdue)[language]
    case .ready: ready[language]
    case .certificates(let count): certificates(count)[language]
    case .seemsDone(let later): seemsDone(task.id, later)[language]
    case .unreadable(let column): unreadable(column)[language]
    case .linkExpired:
      Words(
        ja: "有効化リンクの期限(24時間)が切れています。もう一度、新規ユーザー登録からやり直してください。",
        en: "The activation link (24 hours) has expired: register again.")[language]
    case .after(let tasks): (afterOneOrTwo[tasks] ?? after(tasks))[language]
    case .applied(let day): applied(day, task, reader, language)
    case .dateAhead(let first, let day): dateAhead(first, day, language)
    case .newLine: withoutNotice(task, reader, language)
    case .lateForMonth(let month, let isMissed): lateForMonth(month, isMissed)[language]
    case .tooFew(let have, let need): tooFew(have, need, task, reader, language)
    }
  }

  /// The sentence in a letter to the station: what the office has to find out or fill in is not the station's to do.
  static func toStation(_ task: PlannedTask, _ language: Language) -> String {
    switch task.reason {
    case .newLine where task.isOverdue:
      Words(
        ja: "開通の予定は弊社の担当者がお調べして、ご連絡いたします。届きましたらお知らせください。",
        en: "We find out when the line opens and let you know. Please tell us when the notice comes.")[language]
    case .certificates(nil): ready[language]
    default: sentence(task, .station, language)
    }
  }

  private static let ready = Words(ja: "いま手続きできます。", en: "The station can act now.")

  private static func certificates(_ count: Int?) -> Words {
    guard let count else {
      return Words(
        ja: "\(ready.ja)端末台数が空欄か読み取れないため、1台とみなしています。",
        en: "\(ready.en) 端末台数 is blank or unreadable: counted as 1.")
    }
    return Words(
      ja: "\(ready.ja)端末\(count)台のため、\(count)件申請します。",
      en: "Apply for \(EnglishCount.of(count, "certificate")) (\(EnglishCount.of(count, "terminal"))).")
  }

  private static func handOver(_ isOverdue: Bool) -> Words {
    isOverdue
      ? Words(
        ja: "工事日を過ぎています。工事が終わっていれば、工事完了日を入力してください。",
        en: "The day of the visit has passed: if the visit is done, fill in 工事完了日.")
      : Words(ja: "工事当日に工事担当者へお渡しください。", en: "To be handed to the worker on the day of the visit.")
  }

  /// Most sentences of a night are of this kind, and there are few different ones, for no task waits for more than two
  /// at once.
  private static let afterOneOrTwo: [TaskSet: Words] = {
    let sets = Set(TaskID.allCases.flatMap { one in TaskID.allCases.map { other -> TaskSet in [one, other] } })
    return Dictionary(uniqueKeysWithValues: sets.map { ($0, after($0)) })
  }()

  private static func after(_ tasks: TaskSet) -> Words {
    let titles = tasks.map(TaskWords.quoted)
    return Words(
      ja: "先に\(titles.map(\.ja).joined(separator: "と"))が必要です。",
      en: "\(titles.map(\.en).joined(separator: " and ")) must be done first.")
  }

  private static func applied(
    _ day: Day, _ task: PlannedTask, _ reader: Reader, _ language: Language
  ) -> String {
    guard task.asksCallCentre else {
      return switch language {
      case .ja: "\(long(day, .ja))に申請済みです。" + (task.due.map { "\(long($0, .ja))ごろまでに届く見込みです。" } ?? "")
      case .en: "Applied for on \(long(day, .en))." + (task.due.map { " Expected by \(long($0, .en))." } ?? "")
      }
    }
    return switch language {
    case .ja: "\(long(day, .ja))に申請済みですが、" + nothingHasCome(task, reader, .ja)
    case .en: "Applied for on \(long(day, .en)), but " + nothingHasCome(task, reader, .en)
    }
  }

  /// Nobody but the station knows what has come: the export may lack no more than its date.
  private static func nothingHasCome(_ task: PlannedTask, _ reader: Reader, _ language: Language) -> String {
    let due = task.due.map { long($0, language) }
    return switch language {
    case .ja: "\(due.map { "\($0)の" } ?? "")見込みを過ぎても届いた記録がありません。届いていなければ、" + asking(task, reader, .ja)
    case .en: "no arrival is recorded\(due.map { " by \($0)" } ?? ""). If it has not come: " + asking(task, reader, .en)
    }
  }

  static func dateAhead(_ task: TaskID, _ day: Day, _ language: Language) -> String {
    let words = DateAheadWords.words(task, day)[language]
    return words + (language == .ja ? "。済んでいるかどうかをご確認ください。" : ": please check whether it is done.")
  }

  private static func seemsDone(_ task: TaskID, _ later: Column) -> Words {
    let (header, date) = (task.doneColumn.header, later.header)
    return Words(
      ja: "「\(date)」に日付があるため、済んでいると思われます。実際の日付を確かめ、「\(header)」に入力してください。",
      en: "“\(date)” has a date, so this seems to be done: find out the day and fill in “\(header)”.")
  }

  private static func unreadable(_ column: Column) -> Words {
    let header = column.header
    if column.definition.type == .count {
      return Words(
        ja: "「\(header)」を枚数として読み取れません。数字で入力してください。",
        en: "“\(header)” cannot be read as a number: write it in digits.")
    }
    return Words(
      ja: "「\(header)」を日付として読み取れません。済んでいれば、実際の日付に直してください。",
      en: "“\(header)” cannot be read as a date: if it is done, fill in the day.")
  }

  private static func long(_ day: Day, _ language: Language) -> String { DayWords.long(day, language) }

  private static func withoutNotice(_ task: PlannedTask, _ reader: Reader, _ language: Language) -> String {
    let sentence = Words(
      ja: "新設回線の「開通のご案内」がまだ届いていません。届くまで②と③は申請できません。",
      en: "The opening notice of the new line has not come; until then ② and ③ cannot be applied for.")[language]
    guard task.asksCallCentre else { return sentence }
    return switch language {
    case .ja: sentence + "回線の開通予定は営業担当が確かめます。手続きについては、" + asking(task, reader, .ja)
    case .en:
      sentence + " The sales rep finds out when the line opens. About the applications: " + asking(task, reader, .en)
    }
  }

  private static func lateForMonth(_ month: Month, _ isMissed: Bool) -> Words {
    let japanese = DayWords.longMonth(month)
    return isMissed
      ? Words(
        ja: "請求開始年月（\(japanese)）には間に合いません。開始年月を遅らせて申請してください。",
        en: "Too late for billing from \(month): choose a later month when applying.")
      : Words(
        ja: "請求開始年月（\(japanese)）に間に合わないおそれがあります。至急申請するか、開始年月を遅らせて申請してください。",
        en: "Perhaps too late for billing from \(month): apply at once, or choose a later month when applying.")
  }

  private static func tooFew(
    _ have: Int, _ need: Int, _ task: PlannedTask, _ reader: Reader, _ language: Language
  ) -> String {
    switch language {
    case .ja:
      let rest = task.asksCallCentre ? nothingHasCome(task, reader, .ja) : ""
      return "端末\(need)台に対して\(have)枚です。あと\(need - have)枚必要です。" + rest
    case .en:
      let count = "\(have) of \(EnglishCount.of(need, "certificate"))"
      if task.id.isApplication { return "\(count) applied for; \(need - have) still needed." }
      return "\(count) in hand; " + stillToCome(need - have, task, reader)
    }
  }

  private static func stillToCome(_ count: Int, _ task: PlannedTask, _ reader: Reader) -> String {
    guard task.asksCallCentre, let due = task.due else { return "\(count) still to come." }
    let (were, they) = count == 1 ? ("was", "it has") : ("were", "they have")
    return "\(count) more \(were) expected by \(long(due, .en)). If \(they) not come: " + asking(task, reader, .en)
  }

  /// Whom to ask where an answer is late.
  private static func asking(_ task: PlannedTask, _ reader: Reader, _ language: Language) -> String {
    let centre = CallCentre.words(forBilling: task.id.step == .billing)[language]
    return switch (language, reader) {
    case (.ja, .office): "ステーションから\(centre)にお問い合わせいただきます。"
    case (.ja, .station): "\(centre)にお問い合わせください。"
    case (.en, .office): "the station asks the \(centre)."
    case (.en, .station): "ask the \(centre)."
    }
  }
}
