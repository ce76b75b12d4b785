import Stations

/// A new line's station has dates of ② or ③ while 開通案内受領日 is blank.
struct ApplicationWithoutOpeningNotice: RowRule, MissingDate {
  static let about = RuleDescription(
    id: "application-without-opening-notice",
    severity: .error,
    title: Words(ja: "開通案内受領日が空欄です", en: "Applied before the line’s opening notice"),
    summary: Words(
      ja: "回線新設が「有」で②または③の日付が入力されているのに、開通案内受領日が空欄です。",
      en: "The line is new and step ② or ③ has a date, but the opening notice has not come."),
    why: Words(
      ja: "新設回線のお客さまIDは開通のご案内で分かるため、届く前の②③の申請はできません。",
      en: "The notice tells the new line’s CAF number, without which ② and ③ cannot be applied for."),
    remedy: Words(
      ja: "開通のご案内が届いた日を入力してください。",
      en: "Fill in the day on which the notice came."),
    sources: [.guide("p2, p19")],
    columns: [.openingNoticeOn],
    examples: [
      .good([.newLine: "有", .openingNoticeOn: "2026-11-06", .eligibilityAppliedOn: "2026-11-10"]),
      .good([.newLine: "無", .eligibilityAppliedOn: "2026-11-10"]),
      .good([.newLine: "有"]),
      .bad([.newLine: "有", .eligibilityAppliedOn: "2026-11-20"], at: .openingNoticeOn),
    ])

  static let missing = Column.openingNoticeOn
  static let trigger: ColumnSet = StepDates.eligibility.union(StepDates.billing)

  static func dependents(in row: StationRow) -> ColumnSet {
    row.facts.hasNewLine ? StepDates.applications(in: row) : []
  }
}
