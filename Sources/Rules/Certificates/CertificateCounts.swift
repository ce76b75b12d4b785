import Stations

/// How many certificates a row's station needs and has applied for.
enum CertificateCounts {
  /// 端末台数, 1 where it is blank; nil where it cannot be read.
  static func needed(_ row: StationRow) -> Int64? {
    row.isBlank(.terminalCount) ? 1 : row.number(.terminalCount)
  }

  /// ④申請枚数, as many as there are terminals where it is blank; nil where it cannot be read.
  static func applied(_ row: StationRow) -> Int64? {
    row.isBlank(.certificateAppliedCount) ? needed(row) : row.number(.certificateAppliedCount)
  }
}
