import Reports
import Rules

/// The tables that say what applying has done.
enum ApplyReports {
  /// `applied.csv` and `conflicts.csv`, and where findings remain `remaining.csv`.
  static func pieces(_ result: ApplyResult, _ context: ReportContext) -> [OutputPiece] {
    let language = context.language
    let pieces = [
      OutputPiece(OwnReport.applied.rawValue, bytes: AppliedTable.bytes(of: result.applied, language)),
      OutputPiece(
        OwnReport.conflicts.rawValue, bytes: ConflictTable.bytes(of: result.conflicts + result.notReturned, language)),
    ]
    return result.remaining.isEmpty ? pieces : pieces + [remaining(result.remaining.map(\.reported), context)]
  }

  private static func remaining(_ findings: [ReportedFinding], _ context: ReportContext) -> OutputPiece {
    let table = FindingTable(context)
    var bytes: [UInt8] = []
    table.begin(&bytes)
    for finding in findings { table.row(finding, &bytes) }
    return OutputPiece(OwnReport.remaining.rawValue, bytes: bytes)
  }
}
