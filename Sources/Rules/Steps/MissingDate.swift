import Stations

/// A rule about a blank cell without which later ones cannot be dated; it reports the blank cell, once for all of them.
///
/// A cell that is filled but cannot be read is not missing: it has a finding of its own.
protocol MissingDate: RowRule {
  /// The date that must be there.
  static var missing: Column { get }
  /// The dates that cannot be without it in this row.
  static func dependents(in row: StationRow) -> ColumnSet
}

extension MissingDate {
  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport) {
    guard row.isBlank(Self.missing) else { return }
    let dated = row.usable.intersection(Self.dependents(in: row))
    guard !dated.isEmpty else { return }
    report.add(
      row, Self.missing,
      ja: "\(ColumnNames.ja(dated.columns))が入力されていますが、その前に必要な「\(Self.missing.header)」が空欄です。日付を入力してください。",
      en: "“\(Self.missing.header)” is blank, but is needed before \(ColumnNames.en(dated.columns)); please fill it in."
    )
  }
}
