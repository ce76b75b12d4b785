import Stations

/// 電気通信回線種別 2, the lines of CTC and Qtnet.
struct LineTypeCTCQtnet: CellRule {
  static let about = RuleDescription(
    id: "line-type-ctc-qtnet",
    severity: .error,
    title: Words(ja: "電気通信回線種別がCTC・Qtnetになっています", en: "Line type is that of CTC and Qtnet"),
    summary: Words(
      ja: "電気通信回線種別が「2: IP-VPN回線事業者 (CTC・Qtnetに限る)」です。",
      en: "The line type is 2, for the lines of CTC and Qtnet only."),
    why: Words(
      ja: "NTT西日本の回線なのにこれを選ぶと、お客さまID（CAF）を入力できず接続できません。",
      en: "With NTT West’s line the customer ID (CAF) could not be entered and nothing would connect."),
    remedy: Words(
      ja: "「1: IP-VPN回線事業者 (NTTなど。ただし、CTC・Qtnetを除く)」を選んでください。",
      en: "Choose 1, the IP-VPN carriers such as NTT."),
    sources: [.guide("p19")],
    columns: [.lineType],
    examples: [
      .good([.lineType: "1"]),
      .bad([.lineType: "2"], at: .lineType),
    ])

  static let flaws: [CellFlaw] = [.choiceRefused]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    guard column == .lineType, row.choice(column)?.number == 2 else { return }
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "電気通信回線種別「\(value)」はCTC・Qtnetの回線です。NTT西日本の回線では「1: IP-VPN回線事業者（NTTなど）」を選んでください。",
      en: "Line type “\(value)” is for CTC and Qtnet; with NTT West’s line choose 1.")
  }
}
