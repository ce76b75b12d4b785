import Reports
import Rules

/// The tables that say what applying has done.
enum ApplyReports {
  /// `applied.csv`, the cells that have changed first, and `conflicts.csv`, and where findings remain `remaining.csv`.
  static func pieces(_ result: ApplyResult, _ context: ReportContext) -> [OutputPiece] {
    let language = context.language
    let applied = result.applied.filter { $0.outcome == .changed } + result.applied.filter { $0.outcome != .changed }
    let pieces = [
      OutputPiece(OwnReport.applied.rawValue, bytes: AppliedTable.bytes(of: applied, language)),
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
