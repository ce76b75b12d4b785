import History
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
    tonight.stations = stations.perStatus
    tonight.errors = judged.count(.error)
    tonight.warnings = judged.count(.warning)
    tonight.infos = judged.count(.info)
    tonight.change = history.change
    let before = history.comparison?.nights.map(\.figures) ?? []
    let missing = history.comparison?.missing(from: Set(stations.standings.map(\.0))) ?? []
    var facts = SummaryFacts(
      nights: before + [tonight], rules: rules(judged, history), files: try files(judged, history),
      rowsWithoutKey: judged.rowsWithoutKey, missingStations: missing)
    facts.missingFiles = missingFiles(judged, history)
    return facts
  }

  /// The files that the last week's nights have read, without those that tonight are there, readable or not, also under
  /// the name of another day: `kita-20261122.csv` comes after `kita-20261121.csv`, and only the last of them is missed.
  private static func missingFiles(_ judged: JudgedBatch, _ history: NightHistory) -> [SummaryFacts.MissingFile] {
    let before = history.comparison?.recentFiles ?? []
    let names = Set(judged.inputs.map(\.input.name))
    let fresh = Set(names.subtracting(before.map(\.file.name)).map(DatelessName.init))
    let missing = before.filter { !names.contains($0.file.name) && !fresh.contains(DatelessName($0.file.name)) }
    let lastNights = Dictionary(missing.map { (DatelessName($0.file.name), $0.night) }, uniquingKeysWith: max)
    return missing.filter { $0.night == lastNights[DatelessName($0.file.name)] }.map {
      SummaryFacts.MissingFile(name: $0.file.name, rows: $0.file.rows, lastRead: $0.night)
    }
  }

  private static func rules(_ judged: JudgedBatch, _ history: NightHistory) -> [SummaryFacts.RuleCount] {
    var counts: [Int: SummaryFacts.RuleCount] = [:]
    for (finding, age) in zip(judged.findings.marks, history.ages) {
      var count = counts[finding.rule] ?? SummaryFacts.RuleCount(rule: finding.rule, severity: finding.severity)
      count.count += 1
      if age == .new || age == .cameBack { count.new += 1 }
      counts[finding.rule] = count
    }
    let numbers = Dictionary(judged.descriptions.enumerated().map { ($1.id, $0) }) { first, _ in first }
    for gone in history.gone.values.joined() {
      guard let rule = numbers[gone.rule] else { continue }
      let severity = Severity(rawValue: gone.severity) ?? judged.descriptions[rule].severity
      counts[rule, default: SummaryFacts.RuleCount(rule: rule, severity: severity)].gone += 1
    }
    return counts.values.sorted { $0.rule < $1.rule }
  }

  private static func files(_ judged: JudgedBatch, _ history: NightHistory) throws -> [SummaryFacts.File] {
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
        let place = finding.cellName ?? finding.row.map(String.init)
        files[mark.file].notes.append((place.map { $0 + ": " } ?? "") + finding.message)
      } else {
        files[mark.file].moreNotes += 1
      }
    }
    let before = rowsBefore(judged.inputs.map(\.input.name), history.comparison?.files ?? [])
    for index in files.indices {
      files[index].isUnread = judged.inputs[index].layout == nil
      files[index].hasLostRows = before[index] > files[index].input.rowsRead
    }
    return files
  }

  /// Per file of tonight how many rows the same one had the night before, also under the name of another day where no
  /// other file can be meant; 0 where that is not known.
  private static func rowsBefore(_ names: [String], _ before: [NightFile]) -> [Int] {
    let rows = Dictionary(before.map { ($0.name, $0.rows) }, uniquingKeysWith: max)
    let tonight = Set(names)
    let gone = Dictionary(grouping: before.filter { !tonight.contains($0.name) }) { DatelessName($0.name) }
    let fresh = Dictionary(grouping: names.filter { rows[$0] == nil }, by: DatelessName.init)
    return names.map { name in
      if let rows = rows[name] { return rows }
      let dateless = DatelessName(name)
      guard let only = gone[dateless], only.count == 1, fresh[dateless]?.count == 1 else { return 0 }
      return only[0].rows
    }
  }
}
