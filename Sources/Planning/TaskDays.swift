public import Stations

/// A day for each of some tasks, in no memory of its own: a night knows them of tens of thousands of stations.
public struct TaskDays: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// The tasks that have a day.
  public private(set) var tasks = TaskSet()
  /// Per place of a task the number of its day; 0 where it has none.
  private var numbers = SIMD16<Int32>()

  /// The days of these tasks, none of them twice.
  public init(dictionaryLiteral days: (TaskID, Day)...) {
    for (task, day) in days { self[task] = day }
  }

  /// The task's day, or nil.
  public subscript(task: TaskID) -> Day? {
    get { tasks.contains(task) ? Day(number: numbers[task.place]) : nil }
    set {
      numbers[task.place] = newValue?.number ?? 0
      if newValue == nil { tasks.remove(task) } else { tasks.insert(task) }
    }
  }
}
