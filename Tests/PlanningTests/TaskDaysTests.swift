import Stations
import Testing

@testable import Planning

@Suite struct TaskDaysTests {
  /// Another day for every task.
  private static func day(of task: TaskID) -> Day { Day(number: 20_000) + task.place }

  @Test func everyTaskCanHaveADay() {
    var days: TaskDays = [:]
    for task in TaskID.allCases.reversed() { days[task] = Self.day(of: task) }
    #expect(Array(days.tasks) == TaskID.allCases && days.tasks.count == TaskID.allCases.count)
    #expect(TaskID.allCases.allSatisfy { days[$0] == Self.day(of: $0) })
  }

  @Test func aTaskWithoutDayHasNone() {
    var days: TaskDays = [.applyBilling: Day(number: 0), .applyEligibility: Day(number: 1)]
    #expect(days[.applyBilling] == Day(number: 0) && days[.activateAccount] == nil)
    days[.applyEligibility] = nil
    #expect(days == [.applyBilling: Day(number: 0)] && days[.applyEligibility] == nil)
    days[.applyBilling] = nil
    #expect(days.tasks.isEmpty && days == [:])
  }
}
