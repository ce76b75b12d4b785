import Reports
import Rules

/// Writes a run's findings: `findings.jsonl` and `errors.csv`, and `accepted-findings.csv` where there is a list.
enum FindingFiles {
  /// The table of the findings that count, and that of those that are accepted.
  static let (table, acceptedTable) = ("errors.csv", "accepted-findings.csv")

  /// Writes the files; `jobs` workers render. Throws `OutputFolder.Failure`
  /// and `TemporaryPlace.Failure`.
  static func write(_ judged: JudgedBatch, to folder: RunFolder, _ context: ReportContext, jobs: Int) async throws {
    let lines = try folder.openFile("findings.jsonl")
    try await judged.findings.write(FindingLines(context), to: lines, jobs: jobs)
    try lines.close()
    let table = try folder.openFile(FindingFiles.table)
    try await judged.findings.write(FindingTable(context), to: table, jobs: jobs)
    try table.close()
    if judged.hasAcceptedList { try writeAccepted(judged, to: folder, context) }
  }

  private static func writeAccepted(_ judged: JudgedBatch, to folder: RunFolder, _ context: ReportContext) throws {
    let file = try folder.openFile(acceptedTable)
    var table = ReportStream(AcceptedTable(context), to: file)
    for (finding, acceptance) in judged.accepted { try table.write((finding, acceptance)) }
    try table.finish()
    try file.close()
  }
}
