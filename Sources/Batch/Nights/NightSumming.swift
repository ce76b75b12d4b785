import History
import Planning
import Rules
import Stations

/// Puts together what the ledger takes in of a run.
enum NightSumming {
  static func night(
    _ request: RunRequest, _ judged: JudgedBatch, _ stations: StationFiles.Totals, _ history: NightHistory, run: String
  ) -> Night {
    var night = Night(date: request.judging.today, run: run, version: request.version)
    night.input.files = judged.inputs.count
    for file in judged.inputs {
      night.input.rowsRead += file.rows.read
      night.input.rowsJudged += file.rows.judged
      night.input.rowsSkipped += file.rows.skipped
    }
    night.input.rowsWithoutKey = judged.rowsWithoutKey
    night.files = zip(judged.inputs, history.lineages).lazy.filter { $0.0.layout != nil }.map { file, lineage in
      NightFile(name: file.input.name, rows: file.rows.read, lineage: lineage)
    }
    night.places = history.places.all
    night.stations = stations.standings
    night.tasks = stations.openTasks
    night.pages = stations.pages
    night.events = stations.events
    let counted = zip(judged.findings.marks, history.identities).enumerated().map { place, named in
      let (finding, identity) = named
      return NightFinding(
        identity: identity, rule: judged.descriptions[finding.rule].id, severity: finding.severity.rawValue,
        station: finding.station, column: finding.column?.key, file: history.fileNames[finding.file],
        otherFile: history.otherFiles[place])
    }
    night.findings = counted + history.allSetAside
    return night
  }
}
