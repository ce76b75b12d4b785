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
  private let secrets: [Int]
  private let rules: RuleBook
  private let context: JudgingContext
  /// The file's name: the office, where no column says it.
  private let stem: ArraySlice<UInt8>
  private var spool: FindingSpool
  private var rowReader: StationRowReader
  private var rowReport: RowReport
  private var fileReport: FileReport
  private var scratch: [UInt8] = []

  /// A judge for the rows of the file with this number and layout, which puts the words of findings down.
  init(
    _ opened: OpenedFile, number: Int, layout: ColumnLayout, rules: RuleBook, context: JudgingContext,
    language: Language, words: SpoolWriter
  ) {
    self.opened = opened
    self.number = number
    self.layout = layout
    secrets = layout.secrets
    self.rules = rules
    self.context = context
    stem = Array(opened.file.input.stem.utf8)[...]
    spool = FindingSpool(words)
    rowReader = StationRowReader(layout: layout)
    rowReport = RowReport(file: number, language: language, layout: layout)
    fileReport = FileReport(file: number, language: language)
  }

  /// Judges the row of a record. Of one of the header or above it, of a total and of one without any text, only what is
  /// wrong with its form is said.
  /// Throws `TemporaryPlace.Failure` where there is no room for the words of findings.
  mutating func judge(_ record: TableRecord) throws {
    if let flaw = RecordFlaws.unread(record) { return try countUnread(flaw) }
    guard record.sheetRow > layout.headerRow, !Trimming.isBlank(record) else { return try passOver(record) }
    outcome.rows.read += 1
    rowReader.read(record)
    if SkippedRows.skips(record, rowReader.row, layout: layout) {
      outcome.rows.skipped += 1
      return try passOver(record)
    }
    outcome.rows.judged += 1
    let flaws = RecordFlaws.flaws(of: record, layout: layout, secrets: opened.secrets)
    if !flaws.isEmpty { report(flaws, of: rowReader.row.key) }
    rules.judge(rowReader.row, context, &rowReport)
    outcome.digests.append(RowDigest(of: rowReader.row, record, without: secrets, file: number, scratch: &scratch))
    rowReport.take(&fileReport)
    if !rowReport.pack.isRowClean { try endRow() }
  }

  /// Puts down what is left of findings and gives what was found. Throws `TemporaryPlace.Failure`.
  mutating func finish() throws -> SegmentJudge.Outcome {
    try spool.putDown(&rowReport.pack)
    outcome.findings = spool.takeMarks()
    return outcome
  }

  /// Reports what is wrong with the form of a record that is no station's.
  private mutating func passOver(_ record: TableRecord) throws {
    if record.quirks.isEmpty { return }
    try reportOfNoStation(RecordFlaws.quirks(of: record, layout: layout, secrets: opened.secrets))
  }

  /// Reports the flaws of a record that is no station's.
  private mutating func reportOfNoStation(_ flaws: [FileFlaw]) throws {
    report(flaws, of: nil)
    rowReport.take(&fileReport)
    rowReport.endRow()
    try spool.putDownFull(&rowReport.pack)
  }

  private mutating func report(_ flaws: [FileFlaw], of station: StationKey?) {
    fileReport.station = station
    for flaw in flaws { rules.judge(flaw, &fileReport) }
    fileReport.station = nil
  }

  /// Reports a record that is not read at all.
  private mutating func countUnread(_ flaw: FileFlaw) throws {
    outcome.rows.read += 1
    outcome.rows.skipped += 1
    try reportOfNoStation([flaw])
  }

  private mutating func endRow() throws {
    RowLabel.endRow(rowReader.row, stem: stem, &rowReport)
    try spool.putDownFull(&rowReport.pack)
  }
}
