import Stations

/// What a station chooses on the portal's forms, as the portal shows it.
enum PortalWords {
  /// ② 電気通信回線種別.
  static let lineType = right(.lineType)?.label ?? ""
  /// ② フレッツ・v6オプション, which the portal writes out.
  static let v6Option = right(.v6Option).map { "\($0.number ?? 1). \($0.text)である" } ?? ""
  /// ③ OS・ブラウザ.
  static let osBrowser = right(.billingOSBrowser)?.label ?? ""
  /// ③ 電気通信回線種別.
  static let billingLineType = right(.billingLineType)?.label ?? ""
  /// ③ お客さまID, without the end of the portal's sentence.
  static let sameLine = right(.billingCustomerIDChoice)?.label ?? ""
  /// The ways to pay for certificates.
  static let payments = (Column.eligibilityPayment.definition.choices?.choices ?? []).map(\.label)

  private static func right(_ column: Column) -> ChoiceList.Choice? { column.definition.choices?.right }
}
