import Reports
import Rules
import Stations

/// What the corrected exports' findings say of the rows that have come back, and of those that have not.
struct RemainingFindings {
  /// What is still wrong with rows that have changed or are confirmed, and is not accepted.
  private(set) var findings: [RemainingFinding] = []
  /// The rows of the tables' offices that have findings and have not come back.
  private(set) var notReturned: [ApplyConflict] = []

  private let merges: [Int: FileMerge]
  private let touched: [Int: Set<Int>]
  private var seen: Set<RowPlace> = []

  /// Looks through all findings of the exports. Throws faults of the machine.
  init(_ judged: JudgedBatch, _ merges: [FileMerge], besides confirmed: ConfirmedFindings) throws {
    self.merges = Dictionary(merges.map { ($0.number, $0) }) { first, _ in first }
    touched = self.merges.mapValues(\.touchedRows)
    try judged.findings.forEach { reported in
      let finding = reported.finding
      guard let row = finding.row, judged.inputs.indices.contains(finding.file) else { return }
      let name = judged.inputs[finding.file].input.name
      lookForReturn(of: reported, row, in: name)
      if !confirmed.accepts(finding), touched[finding.file]?.contains(row) == true {
        let title = judged.descriptions[finding.rule].title
        findings.append(RemainingFinding(reported: reported, file: name, title: title))
      }
    }
  }

  private mutating func lookForReturn(of reported: ReportedFinding, _ row: Int, in name: String) {
    let file = reported.finding.file
    guard let merge = merges[file]?.merge, !merge.returnedRows.contains(row),
      merge.offices.contains(FoldedText(reported.text(reported.office)).text),
      seen.insert(RowPlace(file: file, row: row)).inserted
    else { return }
    notReturned.append(ApplyConflict(.rowNotReturned, ReturnedPlace(table: "", row: nil), file: name, row: row))
  }
}
