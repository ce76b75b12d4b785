import Planning
import Stations
import TestSupport
import Testing

@Suite struct TaskDoneTests {
  /// What says when a task was done, and what people are told to look at, is one column.
  @Test func aTaskIsDoneOnTheDayInItsColumn() {
    for done in TaskID.allCases {
      let facts = MadeUpRow.row([done.doneColumn: "2026-11-20"]).facts
      for task in TaskID.allCases {
        #expect(facts.doneOn(task) == (task == done ? Day(iso: "2026-11-20") : nil), "\(done), \(task)")
      }
    }
  }
}
