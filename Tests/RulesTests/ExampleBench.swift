import Stations
import Testing

@testable import Rules
@testable import Tables

/// Judges an example as a run would: the header is sheet row 1 and has every column, the rows follow.
struct ExampleBench {
  let language: Language
  var book = RuleBook()
  private let layout = ColumnLayout(headerRow: 1, width: Column.count, columns: Column.allCases.map { $0 })

  /// The findings of every rule about an example of rows.
  func findings(rows: [[Column: String]], on today: Day) throws -> [Finding] {
    let context = JudgingContext(today: today, calendar: BusinessCalendar(), deadlines: Deadlines())
    var reader = StationRowReader(layout: layout)
    var report = RowReport(file: 0, language: language, layout: layout)
    var judged: [StationRow] = []
    var digests: [RowDigest] = []
    var scratch: [UInt8] = []
    for (index, cells) in rows.enumerated() {
      reader.read(record(cells, sheetRow: index + 2))
      book.judge(reader.row, context, &report)
      judged.append(reader.row)
      let place = RowPlace(file: 0, row: index + 2)
      digests.append(RowDigest(of: reader.row, place: place, offset: 0, length: 0, scratch: &scratch))
    }
    let rows = judged
    var batchReport = BatchReport(language: language, layouts: [layout])
    let batch = BatchView(digests: digests) { rows[$0.place.row - 2] }
    try book.judge(batch, context, &batchReport)
    return report.findings + batchReport.findings
  }

  /// The findings of every rule about a flaw of a file.
  func findings(_ flaw: FileFlaw) -> [Finding] {
    var report = FileReport(file: 0, language: language)
    book.judge(flaw, &report)
    return report.findings
  }

  /// The record of a row that differs from the plain one in `cells`.
  private func record(_ cells: [Column: String], sheetRow: Int) -> TableRecord {
    var record = TableRecord()
    record.sheetRow = sheetRow
    for column in Column.allCases {
      record.bytes += Array((cells[column] ?? Example.plainRow[column] ?? "").utf8)
      record.ends.append(UInt32(record.bytes.count))
    }
    return record
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
