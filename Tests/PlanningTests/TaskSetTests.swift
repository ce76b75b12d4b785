import Testing

@testable import Planning

@Suite struct TaskSetTests {
  @Test func everyTaskHasItsPlace() {
    #expect(TaskID.allCases.map(\.place) == Array(TaskID.allCases.indices))
    #expect(TaskID.allCases.allSatisfy { TaskID.inOrder[$0.place] == $0 })
  }

  @Test func tasksAreToldInTheirOrder() {
    #expect(Array(TaskSet()).isEmpty && TaskSet().isEmpty)
    let set: TaskSet = [.handOverDocuments, .registerAccount, .applyBilling, .registerAccount]
    #expect(Array(set) == [.registerAccount, .applyBilling, .handOverDocuments])
    #expect(set == [.registerAccount, .applyBilling, .handOverDocuments])
    #expect(Array(TaskID.allCases.reduce(into: TaskSet()) { $0.insert($1) }) == TaskID.allCases)
  }

  @Test func tasksGoWhereThatIsSo() {
    let set: TaskSet = [.registerAccount, .applyBilling, .handOverDocuments]
    #expect(set.removing { $0 == .applyBilling } == [.registerAccount, .handOverDocuments])
    #expect(set.removing { _ in true }.isEmpty)
  }
}
