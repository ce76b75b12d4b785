/// A set of tasks in one machine word, so that a task that waits for others costs no memory of its own.
///
/// Its tasks are told in the order in which a station meets them.
public struct TaskSet: Sendable, Hashable, ExpressibleByArrayLiteral {
  /// Bit n stands for the nth task.
  private var bits: UInt16 = 0

  /// The set of these tasks.
  public init(arrayLiteral tasks: TaskID...) {
    for task in tasks { insert(task) }
  }

  /// Whether there is no task in the set.
  public var isEmpty: Bool { bits == 0 }

  /// How many tasks are in the set.
  public var count: Int { bits.nonzeroBitCount }

  /// Whether the task is in the set.
  public func contains(_ task: TaskID) -> Bool { bits & 1 << task.place != 0 }

  /// Adds the task.
  mutating func insert(_ task: TaskID) { bits |= 1 << task.place }

  /// Takes the task out.
  mutating func remove(_ task: TaskID) { bits &= ~(1 << task.place) }

  /// The tasks of this set that do not satisfy the condition.
  func removing(where isSo: (TaskID) -> Bool) -> TaskSet {
    var rest = TaskSet()
    for task in self where !isSo(task) { rest.insert(task) }
    return rest
  }
}

extension TaskSet: Sequence {
  /// Tells the tasks of a set, the first one first.
  public struct Iterator: IteratorProtocol {
    fileprivate var bits: UInt16

    /// The next task; nil behind the last one.
    public mutating func next() -> TaskID? {
      if bits == 0 { return nil }
      defer { bits &= bits - 1 }
      return TaskID.inOrder[bits.trailingZeroBitCount]
    }
  }

  /// Tells the tasks, the first one first.
  public func makeIterator() -> Iterator { Iterator(bits: bits) }
}
