import Stations

/// 電気通信回線種別 3, a connection through the internet.
struct LineTypeInternet: CellRule {
  static let about = RuleDescription(
    id: "line-type-internet",
    severity: .error,
    title: Words(ja: "電気通信回線種別がインターネット接続になっています", en: "Line type is an internet connection"),
    summary: Words(
      ja: "電気通信回線種別が「3: インターネット接続 (IP-sec+IKE)」です。",
      en: "The line type is 3, a connection through the internet (IPsec and IKE)."),
    why: Words(
      ja: "スタートパックの端末はIP-VPNで接続するため、この申請では工事当日に接続できません。",
      en: "The terminal connects by IP-VPN, so it could not be connected on the day of the visit."),
    remedy: Words(
      ja: "「1: IP-VPN回線事業者 (NTTなど。ただし、CTC・Qtnetを除く)」を選んでください。",
      en: "Choose 1, the IP-VPN carriers such as NTT."),
    sources: [.guide("p19")],
    columns: [.lineType],
    examples: [
      .good([.lineType: "1：IP-VPN回線事業者（NTTなど。ただし、CTC・Qtnetを除く）"]),
      .bad([.lineType: "3"], at: .lineType),
    ])

  static let flaws: [CellFlaw] = [.choiceRefused]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    guard column == .lineType, row.choice(column)?.number == 3 else { return }
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "電気通信回線種別「\(value)」はインターネット接続です。スタートパックの回線では「1: IP-VPN回線事業者（NTTなど）」を選んでください。",
      en: "Line type “\(value)” is an internet connection; with this package choose 1.")
  }
}
