import Stations

/// A rule about an answer that has not come by the day on which it was expected; it reports the cell
/// without a date.
protocol LateAnswer: RowRule {
  /// The date of the application.
  static var begun: Column { get }
  /// The date of the answer.
  static var awaited: Column { get }
  /// The day on which the answer to an application of the day `begun` is expected; nil where nobody waits.
  static func expected(_ begun: Day, _ row: StationRow, _ schedule: Schedule) -> Day?
}

extension LateAnswer {
  static var trigger: ColumnSet { [begun] }

  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard row.isOpen(Self.awaited), row.facts.constructionCompletedOn == nil, let begun = row.day(Self.begun),
      let expected = Self.expected(begun, row, context.schedule), context.today > expected
    else { return }
    let request = CallCentre.request(forBilling: Self.begun == .billingAppliedOn)
    report.add(
      row, Self.awaited,
      ja: "\(begun)の申請（\(Self.begun.header)）の結果は\(expected)までに届く見込みでしたが、"
        + "「\(Self.awaited.header)」に日付がありません。届いていれば日付を入力し、届いていなければ\(request.ja)",
      en: "Applied for on \(begun) (“\(Self.begun.header)”) and expected by \(expected), but "
        + "“\(Self.awaited.header)” has no date. If it has come, fill in the date; if not, \(request.en)")
  }
}
