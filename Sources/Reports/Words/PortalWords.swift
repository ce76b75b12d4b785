import Stations

/// What a station chooses on the portal's forms, as the portal shows it.
enum PortalWords {
  /// ② 電気通信回線種別.
  static let lineType = label(.lineType)
  /// ② フレッツ・v6オプション, which the portal writes out.
  static let v6Option = right(.v6Option).map { "\($0.number ?? 1). \($0.text)である" } ?? ""
  /// ③ OS・ブラウザ.
  static let osBrowser = label(.billingOSBrowser)
  /// ③ 電気通信回線種別.
  static let billingLineType = label(.billingLineType)
  /// ③ お客さまID, without the end of the portal's sentence.
  static let sameLine = label(.billingCustomerIDChoice)
  /// The ways to pay for certificates.
  static let payments = (Column.eligibilityPayment.definition.choices?.choices ?? []).map(\.label)

  private static func label(_ column: Column) -> String { right(column)?.label ?? "" }

  private static func right(_ column: Column) -> ChoiceList.Choice? { column.definition.choices?.right }
}
