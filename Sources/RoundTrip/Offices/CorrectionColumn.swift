public import Stations

/// The columns of a table that goes out to be corrected, in their order.
public enum CorrectionColumn: Sendable, Hashable {
  /// 重要度: the weight of the worst remark.
  case severity
  /// 対象: the station, and where its row stands.
  case subject
  /// 指摘: every remark on the row.
  case remarks
  /// A column of the export.
  case value(Column)
  /// 確認: takes `CorrectionColumn.confirmed` where the row is right as it is.
  case confirmation
  /// 理由: why it is right.
  case reason
  /// 期限: until when that holds.
  case until
  /// The row's `RowIdentity`.
  case identity
  /// The row's `SentCells`.
  case sent

  /// What stands in 確認 where people say that the row is right as it is.
  public static let confirmed = "確認済み"

  /// The columns of a table for exports that have these columns.
  public static func all(for columns: ColumnSet) -> [CorrectionColumn] {
    let values = Column.allCases.filter { columns.contains($0) }.map { CorrectionColumn.value($0) }
    return [.severity, .subject, .remarks] + values + [.confirmation, .reason, .until, .identity, .sent]
  }

  /// The heading.
  public var header: String {
    switch self {
    case .severity: "重要度"
    case .subject: "対象"
    case .value(let column): column.header
    case .remarks: "指摘"
    case .confirmation: "確認"
    case .reason: "理由"
    case .until: "期限"
    case .identity: RowIdentity.header
    case .sent: SentCells.header
    }
  }
}
