import Reports
import RoundTrip
import Rules
import Stations
import SystemPackage
import Tables

/// Writes what goes out to the offices and comes back: `offices/<office>.xlsx` and `.csv`.
struct OfficeFiles {
  private let judging: JudgingRequest
  private let judged: JudgedBatch
  private let reports: StationReports
  /// Stations whose rows need not be read again.
  private let kept: KeptReports
  private let language: BookLanguage

  init(
    _ judging: JudgingRequest, _ judged: JudgedBatch, _ reports: StationReports, kept: KeptReports
  ) {
    self.kept = kept
    self.judging = judging
    self.judged = judged
    self.reports = reports
    language = BookLanguage(judging.language)
  }

  /// Writes the files of every office, offices side by side. Throws `OutputFolder.Failure`, `TemporaryPlace.Failure`,
  /// and what reading rows again throws.
  func write(_ offices: [OfficeRows], to folder: RunFolder) async throws {
    // The largest first, so that no worker is left with it at the end.
    let order = offices.indices.sorted { size(offices[$0]) > size(offices[$1]) }
    try await OrderedWork.run(order.count, jobs: judging.jobs) { place in
      try write(offices[order[place]], to: folder)
    } take: {
      (_: Void) in
    }
  }

  private func size(_ office: OfficeRows) -> Int { office.stations.count + 4 * office.faulty.count }

  private func write(_ office: OfficeRows, to folder: RunFolder) throws {
    let columns = columns(of: office)
    let rows = judged.batch.rows()
    do {
      let book = try OfficeWorkbook(
        folder.staging.appending("offices").appending(office.fileName + ".xlsx"), office: office.name, columns: columns,
        today: judging.today, language: language)
      try writeCorrections(office, rows, columns, to: book, folder.openFile("offices/\(office.fileName).csv"))
      try writeStations(office, rows, to: book)
      try book.finish()
    } catch let failure as WorkbookWriteFailure {
      throw failure.refusal
    }
  }

  /// The declared columns that any of the office's files has.
  private func columns(of office: OfficeRows) -> ColumnSet {
    var files: Set<Int> = []
    for index in office.stations + office.faulty.map(\.index) {
      files.insert(judged.batch.digests[index].place.file)
    }
    var columns = ColumnSet()
    for file in files {
      for case let column? in judged.files[file].layout?.columns ?? [] { columns.insert(column) }
    }
    return columns
  }

  private func writeCorrections(
    _ office: OfficeRows, _ rows: BatchRows, _ columns: ColumnSet, to book: OfficeWorkbook, _ file: OutputFile
  ) throws {
    let table = CorrectionTable(columns: columns, language: language)
    var out = BufferedSink(file)
    table.begin(&out.pending)
    for faulty in office.faulty {
      guard let row = try correction(faulty, rows) else { continue }
      try book.write(row)
      table.row(row, &out.pending)
      try out.passOn()
    }
    try out.flush()
    try file.close()
  }

  private func correction(_ faulty: OfficeRows.FaultyRow, _ rows: BatchRows) throws -> CorrectionRow? {
    let row = try rows.row(faulty.index)
    let file = judged.files[judged.batch.digests[faulty.index].place.file]
    guard let layout = file.layout else { return nil }
    var findings: [Finding] = []
    for range in [faulty.findings] + faulty.more {
      try judged.findings.forEach(in: range) { findings.append($0.finding) }
    }
    var locked: ColumnSet = []
    for column in StationKey.columns
    where row.usable.contains(column) && !findings.contains(where: { isDoubted(column, by: $0) }) {
      locked.insert(column)
    }
    return CorrectionRow(
      identity: RowIdentity(file: file.input.name, row: row, layout: layout), cells: SentCells(row, layout: layout),
      name: row.text(.stationName), locked: locked, remarks: OfficeFiles.byWeight(findings).map(remark))
  }

  /// Whether the finding is about the column's cell, or about one that contradicts it.
  private func isDoubted(_ column: Column, by finding: Finding) -> Bool {
    finding.column == column || judged.descriptions[finding.rule].contradicts.contains(column)
  }

  /// The worst first, of one weight from left to right in the sheet; what is about no cell comes before.
  private static func byWeight(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted { left, right in
      (right.element.severity, left.element.cellIndex ?? -1, left.offset)
        < (left.element.severity, right.element.cellIndex ?? -1, right.offset)
    }.map(\.element)
  }

  private func remark(_ finding: Finding) -> Remark {
    let language = judging.language
    let rule = judged.descriptions[finding.rule]
    let suggestion = finding.suggestion.map { text in
      Words(ja: "提案: \(VisibleText.lines(text))", en: "Suggestion: \(VisibleText.lines(text))")[language]
    }
    let message = suggestion == nil ? rule.besideRemedy(finding.message, language) : finding.message
    return Remark(
      SentFinding(rule: rule.id, column: finding.column),
      weight: Remark.Weight(finding.severity),
      label: SeverityWords.name(finding.severity)[language], message: VisibleText.lines(message),
      advice: suggestion ?? rule.remedy[language])
  }

  private func writeStations(_ office: OfficeRows, _ rows: BatchRows, to book: OfficeWorkbook) throws {
    var tasks: [OfficeTask] = []
    for index in office.stations {
      let report = try kept.take(ofRow: index) ?? reports.report(ofRow: index, rows).report
      let station = OfficeStation(report, judging.language)
      try book.write(station)
      let phone = VisibleText.lines(report.phone)
      for (order, task) in report.openTasks.enumerated() {
        tasks.append(OfficeTask(station, phone: phone, task, order: order, judging))
      }
    }
    try book.write(tasks)
  }
}
