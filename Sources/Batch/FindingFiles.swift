public import Reports
public import Rules

/// Writes a run's findings: `findings.jsonl` and `errors.csv`.
enum FindingFiles {
  /// Writes both files. Throws `OutputFolder.Failure`.
  static func write(_ judged: JudgedBatch, to folder: RunFolder, _ context: ReportContext) throws {
    let linesFile = try folder.openFile("findings.jsonl")
    let tableFile = try folder.openFile("errors.csv")
    var lines = ReportStream(FindingLines(context), to: linesFile)
    var table = ReportStream(FindingTable(context), to: tableFile)
    for finding in judged.findings {
      let reported = judged.reported(finding)
      try lines.write(reported)
      try table.write(reported)
    }
    try lines.finish()
    try table.finish()
    try linesFile.close()
    try tableFile.close()
  }
}

extension JudgedBatch {
  /// The finding with the names by which people know its row.
  public func reported(_ finding: Finding) -> ReportedFinding {
    let label = label(of: finding)
    return ReportedFinding(finding, stationName: label?.stationName ?? "", office: label?.office ?? "")
  }
}
