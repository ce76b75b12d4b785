import Rules
import Stations
import Tables

/// Judges the rows of one file, one after the other.
struct RowJudge {
  /// What was found so far.
  var outcome = SegmentJudge.Outcome()

  private let opened: OpenedFile
  private let number: Int
  private let layout: ColumnLayout
  private let rules: RuleBook
  private let context: JudgingContext
  private var rowReader: StationRowReader
  private var rowReport: RowReport
  private var fileReport: FileReport
  private var scratch: [UInt8] = []

  /// A judge for the rows of the file with this number and layout.
  init(
    _ opened: OpenedFile, number: Int, layout: ColumnLayout, rules: RuleBook, context: JudgingContext,
    language: Language
  ) {
    self.opened = opened
    self.number = number
    self.layout = layout
    self.rules = rules
    self.context = context
    rowReader = StationRowReader(layout: layout)
    rowReport = RowReport(file: number, language: language, layout: layout)
    fileReport = FileReport(file: number, language: language)
  }

  /// Judges the row of a record; one of the header or above it, or without any text, is passed over.
  mutating func judge(_ record: TableRecord) {
    if let flaw = RecordFlaws.unread(record) { return skip(flaw) }
    guard record.sheetRow > layout.headerRow, !SkippedRows.isBlank(record) else { return }
    outcome.rows.read += 1
    rowReader.read(record)
    if SkippedRows.skips(record, rowReader.row, layout: layout) {
      outcome.rows.skipped += 1
      return
    }
    outcome.rows.judged += 1
    for flaw in RecordFlaws.flaws(of: record, layout: layout, secretCells: opened.secretCells) {
      rules.judge(flaw, &fileReport)
    }
    rules.judge(rowReader.row, context, &rowReport)
    outcome.digests.append(RowDigest(of: rowReader.row, record, file: number, scratch: &scratch))
    if !rowReport.findings.isEmpty || !fileReport.findings.isEmpty { takeFindings() }
  }

  /// Reports a record that is not read at all.
  private mutating func skip(_ flaw: FileFlaw) {
    outcome.rows.read += 1
    outcome.rows.skipped += 1
    rules.judge(flaw, &fileReport)
    outcome.findings.append(fileReport.takeFindings(), nil)
  }

  private mutating func takeFindings() {
    let label = RowLabel(rowReader.row, input: opened.file.input)
    outcome.findings.append(rowReport.takeFindings() + fileReport.takeFindings(), label)
  }
}
