import Testing

@testable import Tables

/// What a spreadsheet would execute is guarded, and comes back as it was.
@Suite struct FormulaGuardTests {
  private static let dangerous = ["=1+1", "+81", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x"]
  private static let plain = ["", "'", "''", "'90年代", "O'Brien", "0090015", "{\"a\":\"=1\"}", "a=1", "a; b", "見本"]

  @Test(arguments: dangerous)
  func guardsWhatIsExecuted(_ text: String) {
    #expect(FormulaGuard.guarded(text) == "'" + text)
    #expect(FormulaGuard.unguarded("'" + text) == text)
  }

  @Test(arguments: plain)
  func leavesOtherTexts(_ text: String) {
    #expect(FormulaGuard.guarded(text) == text)
    #expect(FormulaGuard.unguarded(text) == text)
  }

  /// What stands behind a separator or a line break could become a cell of its own.
  @Test(arguments: [
    ("a;=1", "a;'=1"), ("a; =1", "a; '=1"), ("a;\"=1", "a;\"'=1"), ("a\t+1", "a\t'+1"), ("a,-1", "a,'-1"),
    ("a\n=1\r\n＠x", "a\n'=1\r\n'＠x"), ("=1;=2", "'=1;'=2"), ("a;'=1", "a;''=1"), (" =1", " '=1"), ("a;", "a;"),
  ])
  func guardsEveryPiece(_ text: String, _ guarded: String) {
    #expect(FormulaGuard.guarded(text) == guarded)
    #expect(FormulaGuard.unguarded(guarded) == text)
  }

  /// Every text of up to four of these characters comes back, and no two texts are guarded alike.
  @Test func guardingCanAlwaysBeUndone() {
    let characters = ["'", "=", "＝", "a", "\t", ";", " "]
    var texts = [""]
    var all: Set<String> = []
    for _ in 0...4 {
      for text in texts {
        let guarded = FormulaGuard.guarded(text)
        #expect(FormulaGuard.unguarded(guarded) == text)
        #expect(Array(guarded.utf8).withUnsafeBufferPointer(FormulaGuard.guardedOnce) == nil)
        #expect(all.insert(guarded).inserted)
      }
      texts = texts.flatMap { text in characters.map { text + $0 } }
    }
  }

  /// Writing a guarded cell as CSV adds nothing more.
  @Test func theWriterDoesNotGuardTwice() {
    var csv = CSVWriter()
    csv.row([FormulaGuard.guarded("=1"), FormulaGuard.guarded("'=1")])
    #expect(String(decoding: csv.bytes, as: UTF8.self) == "\"'=1\",\"''=1\"\r\n")
  }
}
