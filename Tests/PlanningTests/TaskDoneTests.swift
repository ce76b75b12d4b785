import Planning
import Testing

@testable import Stations
@testable import Tables

@Suite struct TaskDoneTests {
  /// The facts of a row that holds nothing but a day.
  private func facts(_ column: Column, _ day: String) -> StationFacts {
    var record = TableRecord()
    record.bytes = Array(day.utf8)
    record.ends = [UInt32(record.bytes.count)]
    var reader = StationRowReader(layout: ColumnLayout(headerRow: 1, width: 1, columns: [column]))
    reader.read(record)
    return reader.row.facts
  }

  /// What says when a task was done, and what people are told to look at, is one column.
  @Test func aTaskIsDoneOnTheDayInItsColumn() {
    for done in TaskID.allCases {
      let facts = facts(done.doneColumn, "2026-11-20")
      for task in TaskID.allCases {
        #expect(facts.doneOn(task) == (task == done ? Day(iso: "2026-11-20") : nil), "\(done), \(task)")
      }
    }
  }
}
