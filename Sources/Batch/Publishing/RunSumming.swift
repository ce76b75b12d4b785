import Reports
import Rules
import Tables

/// Adds up what a run has found, for `run.json`.
enum RunSumming {
  /// The record of a run.
  static func record(
    _ request: RunRequest, _ judged: JudgedBatch, _ stations: StationFiles.Totals, _ watch: StageWatch
  ) -> RunRecord {
    var record = RunRecord(version: request.version, arguments: request.arguments, date: request.judging.today)
    record.commit = request.commit
    record.catalogue = request.catalogue
    record.inputs = inputs(judged)
    for (rule, count) in zip(judged.descriptions, judged.totals.perRule) where count > 0 {
      record.findingsPerRule[rule.id] = count
    }
    for severity in Severity.allCases { record.findingsPerSeverity[severity] = judged.totals[severity] }
    record.stationsPerStatus = stations.tally.perStatus
    record.acceptedFindings = judged.accepted.count
    record.rowsWithoutKey = judged.rowsWithoutKey
    record.stages = watch.stages
    return record
  }

  /// The inputs as they were read.
  static func inputs(_ judged: JudgedBatch) -> [RunRecord.Input] { judged.inputs.map(input) }

  private static func input(_ file: JudgedFile) -> RunRecord.Input {
    RunRecord.Input(
      file: file.input.name, size: file.size.map { Int($0) }, sha256: file.sha256, encoding: file.encoding?.rawValue,
      rowsRead: file.rows.read, rowsJudged: file.rows.judged, rowsSkipped: file.rows.skipped)
  }
}
