/// The columns of a list of accepted findings.
public enum AcceptedColumn: String, Sendable, CaseIterable {
  /// 規則: the rule's identifier.
  case rule
  /// 医療機関コード: the station's ten digits.
  case station
  /// ファイル: the file's name as reports show it, for findings about no station.
  case file
  /// 項目: the column's key or header; blank for findings about no column.
  case column
  /// 値: the value that is accepted; blank for findings without value.
  case value
  /// 理由: why it is accepted.
  case reason
  /// 承認者: who accepted it.
  case by
  /// 期限: the last day on which it is accepted.
  case until

  /// The Japanese header.
  public var header: String {
    switch self {
    case .rule: "規則"
    case .station: "医療機関コード"
    case .file: "ファイル"
    case .column: "項目"
    case .value: "値"
    case .reason: "理由"
    case .by: "承認者"
    case .until: "期限"
    }
  }

  /// That the list's header lacks these columns.
  public static func missing(_ columns: [AcceptedColumn]) -> Words {
    Words(
      ja: "見出しに次の列がありません: " + columns.map(\.header).joined(separator: "、") + "。",
      en: "The header lacks these columns: " + columns.map(\.rawValue).joined(separator: ", ") + ".")
  }
}
