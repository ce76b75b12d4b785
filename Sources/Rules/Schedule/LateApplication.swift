import Stations

/// A rule about an application that was made after the last safe day before 工事日; it reports the application's date.
protocol LateApplication: RowRule {
  /// The date of the application.
  static var applied: Column { get }
  /// The date on which the paper came.
  static var received: Column { get }
  /// What the paper is called, in Japanese.
  static var paper: String { get }
}

extension LateApplication {
  static var trigger: ColumnSet { [applied] }

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard let applied = row.day(Self.applied), let construction = row.facts.constructionOn,
      row.facts.constructionCompletedOn == nil
    else { return }
    let last = context.schedule.applyBy(construction: construction)
    guard applied > last else { return }
    let header = Self.applied.header
    report.add(
      row, Self.applied,
      ja: "\(header)（\(applied)）が期限の\(last)（工事日\(construction)の\(context.deadlines.applicationLeadDays)日前）より後です。"
        + (row.isOpen(Self.received) ? "\(Self.paper)が工事日に間に合うかご確認ください。" : ""),
      en: "“\(header)” is \(applied), after \(last), the last safe day for the visit on \(construction).")
  }
}
