public import Reports
public import Rules

/// Writes a run's findings: `findings.jsonl` and `errors.csv`, and `accepted-findings.csv` where there is a list.
enum FindingFiles {
  /// Writes the files. Throws `OutputFolder.Failure`.
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
    if judged.hasAcceptedList { try writeAccepted(judged, to: folder, context) }
  }

  private static func writeAccepted(_ judged: JudgedBatch, to folder: RunFolder, _ context: ReportContext) throws {
    let file = try folder.openFile("accepted-findings.csv")
    var table = ReportStream(AcceptedTable(context), to: file)
    for accepted in judged.accepted {
      try table.write((judged.reported(accepted.finding), accepted.acceptance))
    }
    try table.finish()
    try file.close()
  }
}

extension JudgedBatch {
  /// The finding with the names by which people know its row.
  public func reported(_ finding: Finding) -> ReportedFinding {
    let label = label(of: finding)
    return ReportedFinding(finding, stationName: label?.stationName ?? "", office: label?.office ?? "")
  }
}
