import Stations
import TestSupport
import Testing

@Suite struct StationFactsTests {
  @Test(arguments: [("", 1, false), ("二台", 1, false), ("0", 1, false), ("1", 1, true), ("3台", 3, true)])
  func terminals(_ cell: String, _ count: Int, _ isKnown: Bool) {
    let facts = MadeUpRow.row([.terminalCount: cell]).facts
    #expect(facts.terminalCount == count && facts.isTerminalCountKnown == isKnown)
  }

  @Test(arguments: [("", nil), ("二枚", 0), ("0", 0), ("2枚", 2)] as [(String, Int?)])
  func certificates(_ cell: String, _ count: Int?) {
    let facts = MadeUpRow.row([.certificateAppliedCount: cell, .certificateReceivedCount: cell]).facts
    #expect(facts.certificateAppliedCount == count && facts.certificateReceivedCount == count)
  }
}
