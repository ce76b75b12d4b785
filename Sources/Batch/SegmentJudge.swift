import Rules
import Stations
import Tables

/// Judges the segments of one file, one after the other; every worker has its own.
struct SegmentJudge {
  /// What was found in a segment.
  struct Outcome: Sendable {
    var findings: [FindingMark] = []
    var digests: [RowDigest] = []
    var rows = JudgedFile.Rows()
    /// What kept the segment from being read.
    var fileFlaw: FileFlaw?
  }

  private let opened: OpenedFile
  private let number: Int
  private let layout: ColumnLayout
  private let rules: RuleBook
  private let context: JudgingContext
  private let language: Language
  private let words: SpoolWriter
  private var reader: TableReader
  private var rowReader: StationRowReader
  private var scratch: [UInt8] = []

  /// A judge for the file with this number and layout, which puts the words of findings down. Throws `TableReader.Failure`.
  init(
    _ opened: OpenedFile, number: Int, layout: ColumnLayout, rules: RuleBook, context: JudgingContext,
    language: Language, cp932: CP932Decoder?, words: SpoolWriter
  ) throws {
    guard let table = opened.file.table else { throw TableReader.Failure.changed }
    self.opened = opened
    self.number = number
    self.layout = layout
    self.rules = rules
    self.context = context
    self.language = language
    self.words = words
    reader = try TableReader(table, delimiter: opened.file.delimiter, cp932: cp932)
    rowReader = StationRowReader(layout: layout)
  }

  /// Judges every row of the segment that lies below the header.
  mutating func judge(_ segment: TableSegment) throws -> Outcome {
    var outcome = Outcome()
    var rowReport = RowReport(file: number, language: language, layout: layout)
    var fileReport = FileReport(file: number, language: language)
    let (rules, context) = (rules, context)
    var spool = FindingSpool(words)
    let stem = Array(opened.file.input.stem.utf8)[...]
    var rowReader = self.rowReader
    var scratch = self.scratch
    try reader.read(segment) { record in
      if let flaw = RecordFlaws.unread(record) {
        outcome.rows.read += 1
        outcome.rows.skipped += 1
        rules.judge(flaw, &fileReport)
        rowReport.take(&fileReport)
        return rowReport.endRow()
      }
      guard record.sheetRow > layout.headerRow, !SkippedRows.isBlank(record) else { return }
      outcome.rows.read += 1
      rowReader.read(record)
      if SkippedRows.skips(record, rowReader.row, layout: layout) {
        outcome.rows.skipped += 1
        return
      }
      outcome.rows.judged += 1
      let place = RowPlace(file: number, row: record.sheetRow)
      for flaw in RecordFlaws.flaws(of: record, layout: layout, secretCells: opened.secretCells) {
        rules.judge(flaw, &fileReport)
      }
      rules.judge(rowReader.row, context, &rowReport)
      outcome.digests.append(
        RowDigest(
          of: rowReader.row, place: place, offset: record.offset, length: record.length, scratch: &scratch))
      rowReport.take(&fileReport)
      if rowReport.pack.isRowClean { return }
      RowLabel.endRow(rowReader.row, stem: stem, &rowReport)
      try spool.putDownFull(&rowReport.pack)
    }
    try spool.putDown(&rowReport.pack)
    outcome.findings = spool.marks
    return outcome
  }
}
