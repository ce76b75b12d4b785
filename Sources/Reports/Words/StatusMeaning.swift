import Planning
import Rules
import Stations

/// What a station's status means for its visit, in a sentence.
enum StatusMeaning {
  /// The sentence, as things stand today.
  static func words(_ report: StationReport, today: Day) -> Words {
    if !report.isVisitUnreported(today), let task = report.dateAhead(today), let day = report.facts.doneOn(task) {
      return dateAhead(task, day)
    }
    return switch report.plan.status {
    case .complete: complete(report, today)
    case .cannotMakeIt: cannotMakeIt(report, today)
    case .overdue: overdue(report, today) + lateBilling(report)
    case .dueSoon: dueSoon(report) + lateBilling(report)
    case .noDate: noDate(report)
    case .onTrack: onTrack(report) + lateBilling(report)
    }
  }

  /// The visit does without ③, but all four steps are to be finished by then. [G p2 p24]
  private static func lateBilling(_ report: StationReport) -> Words {
    let papers = report.openTasks.first { $0.id == .receiveBillingDocuments && $0.state == .waiting }
    guard let expected = papers?.due, let visit = report.facts.constructionOn, expected > visit else {
      return Words(ja: "", en: "")
    }
    return Words(
      ja: "③の書類が届くのは工事日の後（\(DayWords.short(expected, .ja))見込み）です。",
      en: " The papers of ③ are expected after the visit (\(DayWords.short(expected, .en))).")
  }

  private static func dateAhead(_ task: TaskID, _ day: Day) -> Words {
    let words = DateAheadWords.words(task, day)
    if task == .handOverDocuments {
      return Words(
        ja: words.ja + "。工事はまだ終わっていないはずですので、日付をお確かめください。",
        en: words.en + ": the visit cannot be done yet, check the date.")
    }
    return Words(
      ja: words.ja + "。日付を確かめるまで、手続きの状態と期限は確かではありません。",
      en: words.en + ": until it is checked, tasks and deadlines are not certain.")
  }

  private static func complete(_ report: StationReport, _ today: Day) -> Words {
    if report.facts.constructionCompletedOn != nil { return Words(ja: "工事は完了しています。", en: "The visit is done.") }
    if report.isVisitUnreported(today) {
      return Words(
        ja: "書類はそろっていました。工事が終わっていれば、工事完了日を入力してください。",
        en: "The papers were in hand: if the visit is done, fill in 工事完了日.")
    }
    if report.errors > 0 {
      return Words(
        ja: "手続きの記録はそろっていますが、一覧表にエラーが\(report.errors)件あります。工事日までに解消してください。",
        en: "All steps are recorded as done, but the export has \(EnglishCount.of(report.errors, "error")). "
          + "Correct \(report.errors == 1 ? "it" : "them") before the visit.")
    }
    return Words(ja: "工事に必要な手続きはすべて終わっています。", en: "Everything that the visit needs is done.")
  }

  private static func cannotMakeIt(_ report: StationReport, _ today: Day) -> Words {
    if report.isVisitUnreported(today) {
      return Words(
        ja: "工事日を過ぎています。工事の結果を確かめ、工事完了日か新しい工事日を入力してください。",
        en: "The day of the visit has passed: find out how it went, and fill in 工事完了日 or another 工事日.")
    }
    return Words(
      ja: "今日手続きをしても、工事日までに書類がそろいません。工事日の変更をご検討ください。",
      en: "Even if the station acts today, the papers cannot be in hand on the day: consider moving the visit.")
  }

  private static func overdue(_ report: StationReport, _ today: Day) -> Words {
    if report.facts.constructionOn == today {
      return Words(
        ja: "本日が工事日で、期限を過ぎた手続きがあります。書類が手元にあるか、すぐにご確認ください。",
        en: "The visit is today and a task is past its date: check at once whether the papers are in hand.")
    }
    return Words(
      ja: "期限を過ぎた手続きがあります。今日ご連絡ください。", en: "A task is past its date: contact the station today.")
  }

  private static func dueSoon(_ report: StationReport) -> Words {
    if report.plan.hasTaskDueSoon {
      return Words(
        ja: "まもなく期限の手続きがあります。早めにご連絡ください。", en: "A task is due soon: contact the station in time.")
    }
    if report.hasOpenBilling {
      return Words(
        ja: "まもなく工事日です。工事当日に渡す書類はそろっていますが、③の手続きが残っています。",
        en: "The visit is near, and both papers for it are in hand, but ③ is not finished.")
    }
    return Words(
      ja: "まもなく工事日です。工事に必要な書類はそろっています。",
      en: "The visit is near, and the papers for it are in hand.")
  }

  private static func noDate(_ report: StationReport) -> Words {
    if report.isVisitUnreadable {
      return Words(
        ja: "工事日が読み取れないため、申請期限を計算できません。工事日を年からご入力ください。",
        en: "工事日 is unreadable, so nobody knows by when to apply: fill in year, month and day.")
    }
    return Words(
      ja: "工事日が決まっていないため、申請期限を計算できません。決まりしだいご入力ください。",
      en: "工事日 is not set, so nobody knows by when to apply: fill it in.")
  }

  private static func onTrack(_ report: StationReport) -> Words {
    if report.canAct {
      return Words(ja: "期限までに余裕があります。順に手続きを進めてください。", en: "There is time: go on step by step.")
    }
    return Words(
      ja: "期限までに余裕があります。いまは届くのをお待ちください。",
      en: "There is time: for now, wait for what is to come.")
  }
}

extension StationReport {
  /// Whether something of ③ is left, which the visit does without.
  fileprivate var hasOpenBilling: Bool { plan.tasks.contains { $0.id.step == .billing && $0.state != .done } }

  /// Whether the station can do something before the day of the visit.
  fileprivate var canAct: Bool { plan.tasks.contains { $0.state == .todo && $0.id != .handOverDocuments } }
}
