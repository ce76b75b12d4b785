/// The portal's fixed choices. Source: guide pages 5, 7, 18, 19, 28 and 29.
extension ChoiceList {
  /// 点数表コード / 所属機関: always 6 (訪問看護); the portal starts at 1 (医科).
  static let scoreTable = ChoiceList([
    Choice(1, "医科", isRight: false), Choice(3, "歯科", isRight: false), Choice(4, "調剤", isRight: false),
    Choice(6, "訪問看護", aliases: ["訪問看護ステーション"]), Choice(7, "職域診療所", aliases: ["職域"], isRight: false),
  ])

  /// 電気通信回線種別.
  static let lineType = ChoiceList([
    Choice(
      1, "IP-VPN回線事業者 (NTTなど。ただし、CTC・Qtnetを除く)",
      aliases: ["IP-VPN回線事業者 (NTTなど)", "IP-VPN回線事業者"]),
    Choice(2, "IP-VPN回線事業者 (CTC・Qtnetに限る)", isRight: false),
    Choice(3, "インターネット接続 (IP-sec+IKE)", aliases: ["インターネット接続"], isRight: false),
  ])

  /// フレッツ・v6オプション.
  static let v6Option = ChoiceList([
    Choice(
      1, "契約済、または利用開始までに契約予定",
      aliases: ["契約済、または利用開始までに契約予定である", "契約済", "契約予定"]),
    Choice(
      2, "レセコン等ベンダーにてアプリケーションを管理しているため、オプション契約は不要である",
      aliases: ["不要", "契約不要", "オプション契約は不要"], isRight: false),
  ])

  /// ②申請区分.
  static let eligibilityKind = ChoiceList([Choice(nil, "新規"), Choice(nil, "変更")])

  /// ③申請区分.
  static let billingKind = ChoiceList([Choice(nil, "開始"), Choice(nil, "変更")])

  /// 発行料支払方法.
  static let payment = ChoiceList([
    Choice(1, "診療報酬支払額等から控除", aliases: ["診療報酬等支払額から控除"]),
    Choice(2, "払込請求書による振込み", aliases: ["払込請求書による振込"]),
  ])

  /// ③OS・ブラウザ.
  static let osBrowser = ChoiceList([
    Choice(
      nil, "Windows 10 IoT Enterprise 2021 LTSC / Microsoft Edge (Chromium)",
      aliases: [
        "Windows 10 IoT Enterprise 2021 LTSC Microsoft Edge (Chromium)",
        "Windows 10 IoT Enterprise 2021 LTSC・Microsoft Edge (Chromium)",
        "Windows 10 IoT Enterprise 2021 LTSC、Microsoft Edge (Chromium)",
        "Windows 10 IoT Enterprise 2021 LTSC / Microsoft Edge",
      ])
  ])

  /// ③回線種別.
  static let billingLineType = ChoiceList([Choice(nil, "IP-VPN接続 [IPv6]", aliases: ["IP-VPN接続"])])

  /// ③お客さまID選択.
  static let billingCustomerID = ChoiceList([
    Choice(
      nil, "オンライン資格確認等システムと同じ回線",
      aliases: [
        "オンライン資格確認等システムと同じ回線 (お客さまID) を使用する", "オンライン資格確認等システムと同じ回線を使用する",
      ]),
    Choice(nil, "CAF", isRight: false, takesDigits: true), Choice(nil, "COP", isRight: false, takesDigits: true),
  ])
}
