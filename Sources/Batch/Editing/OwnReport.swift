import Reports
import Rules
import SystemPackage
import Tables

/// The tables that `fix` and `apply` write beside corrected exports: no exports, though they stand among them.
enum OwnReport: String, CaseIterable {
  /// What `fix` has changed.
  case changes = "changes.csv"
  /// What `apply` has changed.
  case applied = "applied.csv"
  /// What `apply` has left alone.
  case conflicts = "conflicts.csv"
  /// What is still wrong with corrected rows.
  case remaining = "remaining.csv"
  /// The findings that people have accepted.
  case accepted = "accepted.csv"

  /// The headers.
  var headers: [String] {
    switch self {
    case .changes: FixTable.headers
    case .applied: AppliedTable.headers
    case .conflicts: ConflictTable.headers
    case .remaining: FindingTable.headers
    case .accepted: AcceptedColumn.allCases.map(\.header)
    }
  }

  /// The file's beginning.
  private var head: [UInt8] {
    var csv = CSVWriter()
    csv.begin(headers)
    return csv.bytes
  }

  /// Whether the file is such a table, by its name and its header.
  static func isOne(_ path: FilePath) -> Bool {
    guard let report = path.lastComponent.flatMap({ OwnReport(rawValue: $0.string) }) else { return false }
    let head = report.head
    return (try? ByteSource(path: path).read(at: 0, count: head.count)) == head
  }
}
