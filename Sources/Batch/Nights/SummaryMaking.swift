import History
import Planning
import Reports
import Rules
import Stations

/// Puts together what the summary page shows beside the stations.
enum SummaryMaking {
  /// How many sentences about a file's form are shown.
  private static let mostNotes = 3

  /// The facts. Throws `TemporaryPlace.Failure` where findings cannot be read.
  static func facts(
    _ judging: JudgingRequest, _ judged: JudgedBatch, _ stations: StationFiles.Totals, _ history: NightHistory
  ) throws -> SummaryFacts {
    var tonight = NightFigures(date: judging.today, run: "")
    tonight.stations = stations.tally.perStatus
    (tonight.errors, tonight.warnings) = (judged.totals[.error], judged.totals[.warning])
    tonight.infos = judged.totals[.info]
    tonight.change = history.change
    let before = history.comparison?.nights.map(\.figures) ?? []
    let missing = history.comparison?.missing(from: Set(stations.standings.map(\.0))) ?? []
    var facts = SummaryFacts(
      nights: before + [tonight], rules: rules(judged, history),
      files: try files(judged, history.succession, judging.language),
      rowsWithoutKey: judged.rowsWithoutKey, missingStations: missing)
    facts.reportsOfRowsWithoutKey = reportsOfRowsWithoutKey(judged)
    let names = Dictionary(grouping: judged.inputs, by: \.input.name)
    facts.sharedNames = names.filter { $0.value.count > 1 }.keys.sorted()
    facts.missingFiles = history.succession.missing.lazy
      .filter { !history.places.left.contains(InputName($0.file.lineage)) }
      .map { SummaryFacts.MissingFile(name: $0.file.name, rows: $0.file.rows, lastRead: $0.night) }
    return facts
  }

  /// The reports with findings of rows without a usable key: what is accepted is in one of its own.
  private static func reportsOfRowsWithoutKey(_ judged: JudgedBatch) -> [String] {
    func isOfRow(_ mark: FindingMark) -> Bool {
      guard mark.station == nil, let row = mark.row else { return false }
      return judged.batch.index(of: RowPlace(file: mark.file, row: row)) != nil
    }
    let counts = judged.findings.marks.contains(where: isOfRow)
    let isAccepted = judged.accepted.contains { isOfRow($0.finding.mark) }
    return (counts ? [FindingFiles.table] : []) + (isAccepted ? [FindingFiles.acceptedTable] : [])
  }

  private static func rules(_ judged: JudgedBatch, _ history: NightHistory) -> [SummaryFacts.RuleCount] {
    var counts: [Int: SummaryFacts.RuleCount] = [:]
    for (finding, age) in zip(judged.findings.marks, history.ages) {
      var count = counts[finding.rule] ?? SummaryFacts.RuleCount(rule: finding.rule, severity: finding.severity)
      count.count += 1
      if age.isNews { count.new += 1 }
      counts[finding.rule] = count
    }
    for gone in history.gone.values.joined() {
      guard let rule = judged.ruleNumbers[gone.rule] else { continue }
      let severity = Severity(rawValue: gone.severity) ?? judged.descriptions[rule].severity
      counts[rule, default: SummaryFacts.RuleCount(rule: rule, severity: severity)].gone += 1
    }
    return counts.values.sorted { $0.rule < $1.rule }
  }

  private static func files(_ judged: JudgedBatch, _ succession: FileSuccession, _ language: Language) throws
    -> [SummaryFacts.File]
  {
    var files = RunSumming.inputs(judged).map(SummaryFacts.File.init)
    for (index, mark) in judged.findings.marks.enumerated() where files.indices.contains(mark.file) {
      switch mark.severity {
      case .error: files[mark.file].errors += 1
      case .warning: files[mark.file].warnings += 1
      case .info: break
      }
      guard judged.descriptions[mark.rule].family == .files, mark.severity != .info else { continue }
      if files[mark.file].notes.count < mostNotes {
        let finding = try judged.findings.finding(at: index).finding
        let place = finding.cellName ?? finding.row.map { RowWords.row($0, language) }
        files[mark.file].notes.append((place.map { $0 + ": " } ?? "") + finding.message)
      } else {
        files[mark.file].moreNotes += 1
      }
    }
    // As the ledger counts them: files of one name are one there, so that nothing is known of each.
    let rows = Dictionary(grouping: judged.inputs, by: \.input.name).mapValues { $0.reduce(0) { $0 + $1.rows.read } }
    for (index, file) in judged.inputs.enumerated() {
      files[index].isUnread = file.layout == nil && !file.isReturned
      files[index].isText = file.isText
      let (name, ofName) = (file.input.name, rows[file.input.name, default: 0])
      files[index].rowsBefore = ofName == file.rows.read ? succession.rowsBefore(name) : 0
      files[index].hasLostRows = succession.mostRowsBefore(name) > ofName
    }
    return files
  }
}
