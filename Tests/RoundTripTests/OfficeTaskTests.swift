import Testing

@testable import RoundTrip

@Suite struct OfficeTaskTests {
  @Test func theMostUrgentComesFirst() {
    let tasks = [
      OfficeFixture.task(7, .open, due: nil), OfficeFixture.task(6, .blocked, due: "2026-12-02"),
      OfficeFixture.task(5, .open, due: "2026-12-02"), OfficeFixture.task(4, .soon, due: "2026-12-01"),
      OfficeFixture.task(3, .overdue, due: "2026-10-01", visit: "2026-11-01"),
      OfficeFixture.task(2, .overdue, due: "2026-11-01", visit: "2026-12-02"),
      OfficeFixture.task(1, .overdue, due: "2026-11-02", visit: "2026-12-01"),
    ]
    let expected = ["見本1", "見本2", "見本3", "見本4", "見本5", "見本6", "見本7"]
    #expect(tasks.sorted { $0.rank < $1.rank }.map(\.stationName) == expected)
    #expect(tasks.reversed().sorted { $0.rank < $1.rank }.map(\.stationName) == expected)
  }
}
