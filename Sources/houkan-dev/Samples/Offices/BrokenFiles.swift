import Stations

extension SampleSheet {
  /// A cell that no spreadsheet can hold.
  static let longCell = SampleSheet(
    path: "broken/long-cell.csv", office: "奈良", prefectures: [29, 30], headings: few, cleanRows: 9,
    defects: [
      Defect(
        "", "too long cells", .activated,
        [.notes: .text("長すぎるセル。" + String(repeating: "見本の文章。", count: 5_500))])
    ])

  /// A list from which the station codes were left out.
  static let withoutCode = SampleSheet(
    path: "broken/no-station-code.csv", office: "和歌山", prefectures: [30],
    headings: few.filter { $0.column != .stationCode }, cleanRows: 10)

  /// A list with passwords in it.
  static let passwords = SampleSheet(
    path: "okayama/passwords.csv", office: "岡山", prefectures: [31, 32, 33],
    headings: few + [Heading(own: "パスワード", filler: "NotAPassword-見本")], cleanRows: 10)

  /// What a small office keeps: everything but the columns that it can do without.
  private static let few = Heading.all(without: [
    .scoreTableCode, .institutionType, .facilityCode, .customerIDConfirm, .terminalNames, .eligibilityKind,
    .eligibilityStartMonth, .eligibilityTestMonth, .eligibilityPayment, .billingKind, .billingLineType,
    .billingCustomerIDChoice, .billingPayment, .certificateValidUntil,
  ])
}
