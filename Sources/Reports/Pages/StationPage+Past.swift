import Planning
import Rules
import Stations

extension StationPage {
  /// Sets what the nights before say: nothing that every night would change.
  func setPast(_ report: StationReport, _ past: StationPast, _ page: inout TemplateRecord) {
    page.set(PageName.sameSince, long(past.sameSince ?? context.today))
    if report.plan.status != .complete {
      page.set(PageName.statusSince, past.statusSince.map { DayWords.short($0, language) })
    }
    let news = news(report, past)
    guard let night = past.previousNight, !news.isEmpty else { return }
    page.set(PageName.compared, .holds)
    page.set(PageName.previousNight, DayWords.short(night, language))
    page.set(PageName.changes, .records(news.map { TemplateRecord(sentence: $0) }))
  }

  /// What has changed since the night before, a sentence each.
  func news(_ report: StationReport, _ past: StationPast) -> [String] {
    guard past.previousNight != nil else { return [] }
    guard let before = past.previousStatus else {
      return [Words(ja: "前回は一覧にありませんでした。", en: "The station was not in the exports before.")[language]]
    }
    var changes: [Words] = []
    if before != report.plan.status {
      let (old, new) = (StatusWords.name(before), StatusWords.name(report.plan.status))
      changes.append(Words(ja: "状態が「\(old.ja)」から「\(new.ja)」に変わりました。", en: "\(old.en) → \(new.en)."))
    }
    changes += past.tasks.tasks.compactMap { ended($0, report) }
    changes += findingChanges(past)
    return changes.map { $0[language] }
  }

  /// What has become of a task that was open: done, or not needed any more; nil where it still is open, or where nobody
  /// says that it was done before the visit.
  private func ended(_ task: TaskID, _ report: StationReport) -> Words? {
    let title = TaskWords.quoted(task)
    guard let planned = report.plan.tasks.first(where: { $0.id == task }) else {
      return Words(ja: "\(title.ja)は不要になりました。", en: "No longer needed: \(title.en).")
    }
    guard planned.state == .done, let day = report.facts.doneOn(task), day <= context.today else { return nil }
    return Words(ja: "\(title.ja)が完了しました。", en: "Done: \(title.en).")
  }

  private func findingChanges(_ past: StationPast) -> [Words] {
    var changes: [Words] = []
    let new = past.ages.count { $0 == .new }
    let back = past.ages.count { $0 == .cameBack }
    if new > 0 { changes.append(Words(ja: "指摘が\(new)件増えました。", en: "\(EnglishCount.of(new, "new finding")).")) }
    if back > 0 {
      changes.append(Words(ja: "指摘が\(back)件再発しました。", en: "\(EnglishCount.of(back, "finding")) came back."))
    }
    for gone in past.gone {
      guard let rule = gone.rule, context.rules.indices.contains(rule) else { continue }
      let title = context.rules[rule].title
      let column = gone.column.map { "(\($0.header))" } ?? ""
      let why = endWords(gone.setAside)
      changes.append(Words(ja: "\(why.ja): \(title.ja)\(column)", en: "\(why.en): \(title.en) \(column)"))
    }
    return changes
  }

  private func endWords(_ setAside: SetAside?) -> Words {
    switch setAside {
    case nil: Words(ja: "解消", en: "Gone")
    case .accepted: Words(ja: "確認済みとして受け付けました", en: "Accepted")
    case .unchecked: Words(ja: "確認の対象から外れました", en: "No longer checked")
    }
  }
}
