import Stations
import Testing

@testable import Rules

@Suite struct CertificatesTooFewTests {
  private let bench = ExampleBench(language: .en)

  @Test(arguments: [
    ("1", "2", "Only 1 certificate applied for, but there are 2 terminals; apply for 1 more."),
    ("2", "3", "Only 2 certificates applied for, but there are 3 terminals; apply for 1 more."),
  ])
  func tooFewCertificatesAreCounted(_ applied: String, _ terminals: String, _ message: String) throws {
    let cells: [Column: String] = [
      .terminalCount: terminals, .certificateAppliedOn: "2026-11-17", .certificateAppliedCount: applied,
    ]
    #expect(try bench.findings(rows: [cells], on: Example.plainToday).map(\.message).contains(message))
  }
}
