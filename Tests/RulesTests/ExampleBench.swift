import Stations
import Tables
import TestSupport
import Testing

@testable import Rules

/// Judges an example as a run would: the header is sheet row 1 and has every column, the rows follow.
struct ExampleBench {
  /// All rules: made once, since every example asks them.
  private static let allRules = RuleBook()

  let language: Language
  var book = ExampleBench.allRules
  private let layout = ColumnLayout(headerRow: 1, width: Column.count, columns: Column.allCases.map { $0 })

  /// The findings of every rule about an example of rows.
  func findings(rows: [[Column: String]], on today: Day) throws -> [Finding] {
    try findings(files: [rows], on: today)
  }

  /// The findings of every rule about the rows of several files.
  func findings(files: [[[Column: String]]], on today: Day) throws -> [Finding] {
    let context = JudgingContext(today: today, calendar: BusinessCalendar(), deadlines: Deadlines())
    var reader = StationRowReader(layout: layout)
    var findings: [Finding] = []
    var judged: [RowPlace: StationRow] = [:]
    var digests = PagedList<RowDigest>()
    var scratch: [UInt8] = []
    for (file, rows) in files.enumerated() {
      var report = RowReport(file: file, language: language, layout: layout)
      for (index, cells) in rows.enumerated() {
        let place = RowPlace(file: file, row: index + 2)
        let record = record(cells, sheetRow: place.row)
        reader.read(record)
        book.judge(reader.row, context, &report)
        judged[place] = reader.row
        digests.append(RowDigest(of: reader.row, record, without: [], file: file, scratch: &scratch))
      }
      findings += report.findings
    }
    let rows = judged
    var report = BatchReport(language: language, layouts: files.map { _ in layout })
    let names = files.indices.map { "\($0).csv" }
    let groups = SharedValue.allCases.map { RowGroups(of: digests, sharing: $0) }
    let batch = BatchView(digests: digests, files: names, groups: groups) { { try #require(rows[$0.place]) } }
    for rule in 0..<book.batchRuleCount { try book.judge(batch, rule: rule, context, &report) }
    return findings + report.findings
  }

  /// The findings of every rule about a flaw of a file.
  func findings(_ flaw: FileFlaw) -> [Finding] {
    var report = FileReport(file: 0, language: language)
    book.judge(flaw, &report)
    return report.findings
  }

  /// The record of a row that differs from the plain one in `cells`.
  private func record(_ cells: [Column: String], sheetRow: Int) -> TableRecord {
    MadeUpRow.record(Column.allCases.map { cells[$0] ?? Example.plainRow[$0] ?? "" }, sheetRow: sheetRow)
  }
}

/// A rule's example with its rule, for parametrised tests.
struct RuleExample: CustomTestStringConvertible {
  let rule: RuleDescription
  let number: Int
  let example: Example

  var testDescription: String { "\(rule.id), example \(number + 1)" }

  static let all: [RuleExample] = RuleBook().descriptions.flatMap { rule in
    rule.examples.enumerated().map { RuleExample(rule: rule, number: $0.offset, example: $0.element) }
  }
}
