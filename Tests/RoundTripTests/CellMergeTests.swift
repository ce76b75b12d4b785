import Stations
import Testing

@testable import RoundTrip

@Suite struct CellMergeTests {
  /// Column, sent, returned, and the damage that must be seen; nil where a person has changed the cell.
  static let damages: [(Column, String, String, SpreadsheetDamage?)] = [
    (.stationCode, "0190016", "190016", .numberForm), (.stationCode, "190016", "0190016", nil),
    (.stationCode, "0190016", "190017", nil), (.phone, "+81600000000", "81600000000", .numberForm),
    (.phone, "0600000000", "600000000", .numberForm), (.phone, "06-0000-0000", "0600000000", nil),
    // Typed without what separates the digits, and its zero lost.
    (.phone, "06-0000-0000", "600000000", .numberForm), (.phone, "06-0000-0000", "600000001", nil),
    (.stationCode, "0090-023", "90023", .numberForm), (.stationCode, "5390-233", "5390233", nil),
    (.notes, "0-1", "1", nil),
    (.terminalCount, "2.0", "2", .numberForm), (.terminalCount, "1,000", "1000", nil),
    (.terminalCount, "2", "3", nil), (.terminalCount, "0", "0", nil), (.recordID, "000", "0", .numberForm),
    (.customerID, "5000123456", "5.00012E+09", .scientific), (.customerID, "5000123456", "5E+09", .scientific),
    (.customerID, "CAF5000123456", "5E+09", .scientific), (.customerID, "CAF5000123456", "6E+09", nil),
    (.customerID, "5000123456", "6E+09", nil), (.facilityCode, "2760090015", "2.76009E+09", .scientific),
    (.recordID, "12345678901234567890", "1.23456789012346E+019", .scientific),
    (.customerID, "1.23457E+09", "CAF5000123456", nil), (.customerID, "1.23457E+09", "5000123456", nil),
    (.customerID, "1.23457E+09", "1234570000", .scientific), (.phone, "9.8E+08", "980000000", .scientific),
    // Exponents that no number has.
    (.notes, "1E-9223372036854775808", "1", nil), (.notes, "1E9223372036854775807", "1", nil),
    (.notes, "1", "1E-9223372036854775808", nil), (.notes, "1E-300", "0", nil),
    (.customerID, "5.00012E+19", "5.00012E+019", .scientific), (.customerID, "CAF1E2", "CAF100", nil),
    (.prefectureCode, "２７", "27", .width), (.prefectureCode, "27", "２７", .width), (.prefectureCode, "２７", "26", nil),
    (.terminalCount, "２", "2", .width), (.terminalCount, "２", "3", nil), (.phone, "０６", "06", nil),
    (.constructionOn, "2026-12-01", "2026/12/1", .dateForm), (.constructionOn, "2026-12-01", "46357", .dateForm),
    (.constructionOn, "2026-12-01", "12月1日", .dateForm), (.constructionOn, "2026-12-01", "1-Dec", .dateForm),
    (.constructionOn, "2026-12-01", "2026/12/2", nil), (.constructionOn, "46357", "2026-12-01", nil),
    (.constructionOn, "2026/12", "Dec-26", .becameDate), (.constructionOn, "2026年12月", "Dec-26", .becameDate),
    (.constructionOn, "2026/12", "2026/12/1", nil), (.customerID, "1.23457E+09", "1.23E+09", .scientific),
    (.notes, "1.5E-7", "2E-07", .scientific), (.notes, "1.23457E+09", "1.24E+09", nil),
    (.constructionOn, "12/1", "2026-12-01", nil), (.constructionOn, "12/1", "12月1日", .becameDate),
    (.constructionOn, "2026/12/1(水)", "2026/12/1", nil), (.constructionOn, "令和8年12月1日", "2026/12/1", .dateForm),
    (.billingStartMonth, "2026-12", "2026/12/1", .dateForm), (.billingStartMonth, "2026/12", "Dec-26", .dateForm),
    (.billingStartMonth, "2026-12", "2027-01", nil),
    (.constructionOn, "2027/1/7", "1/7/2027", .dateForm), (.constructionOn, "2027/1/7", "1/7/27", .dateForm),
    (.constructionOn, "2027/1/7", "07-Jan-27", .dateForm), (.constructionOn, "2027/1/7", "27/1/7", .dateForm),
    (.constructionOn, "2027/1/7", "Thursday, January 7, 2027", .dateForm),
    (.constructionOn, "2027/1/7", "Jan 07", .dateForm), (.constructionOn, "2027/1/7", "Jan-27", .dateForm),
    (.constructionOn, "2027/1/7", "1月7日(木)", .dateForm), (.constructionOn, "2027/1/7", "2027年1月", .dateForm),
    (.constructionOn, "2027/1/7", "1/8/2027", nil), (.constructionOn, "2027/1/7", "08-Jan-27", nil),
    (.constructionOn, "2027/1/7", "Feb 07", nil), (.constructionOn, "2027/1/7", "7/1/2027", nil),
    (.constructionOn, "2027/1/7", "1/7/28", nil), (.constructionOn, "2027/1/7", "未定", nil),
    (.constructionOn, "2027/1/7", "2027/1/7頃", nil), (.constructionOn, "2027/1/7", "2027", nil),
    (.billingStartMonth, "2027/4", "4月1日", .dateForm), (.billingStartMonth, "2027/4", "4/1/2027", .dateForm),
    (.billingStartMonth, "2027/4", "5月1日", nil), (.billingStartMonth, "2027/4", "4月2日", nil),
    (.notes, "12345678901234567", "12345678901234500", .scientific),
    (.recordID, "12345678901234567", "12345678901234600", .scientific),
    (.recordID, "12345678901234567", "12345678901235500", nil), (.recordID, "123450000", "123460000", nil),
    (.notes, "1-2", "02-Jan-26", .becameDate), (.notes, "1-2", "1/2/2026", .becameDate),
    (.notes, "1-2", "1月2日", .becameDate), (.notes, "1-2", "2026/1/2", .becameDate),
    (.notes, "1-2", "2-Jan", .becameDate),
    (.recordID, "3/4", "2026-03-04", .becameDate), (.notes, "1-2", "1-3", nil),
    (.notes, "26-3-1", "2026-03-01", .becameDate), (.notes, "1/2/3", "2003-01-02", .becameDate),
    (.notes, "1/2/3", "2001/2/3", .becameDate), (.notes, "1/2/3", "2001/3/2", nil), (.notes, "1/2/3", "4/2/3", nil),
    (.recordID, "2026-3", "2026/3/1", .becameDate), (.recordID, "2026-3", "Mar-26", .becameDate),
    (.notes, "1/2/3", "01/02/03", .becameDate), (.notes, "26-3-1", "1-Mar-26", .becameDate),
    // What has lost its year, or has its parts in another order, is a person's.
    (.notes, "26-3-1", "3-1", nil), (.notes, "26-3-1", "26-3", nil), (.notes, "1-2-3", "2-3", nil),
    (.notes, "1.2.3", "2.1", nil), (.notes, "12/1/2", "12/1", nil), (.notes, "2-3-4", "2/3", nil),
    (.notes, "12-11-10", "10-11-12", nil), (.recordID, "2024-8", "2024-08", nil), (.notes, "2026/9", "9/1", nil),
    (.notes, "9:30", "9:30 AM", nil),
    (.recordID, "2026-3", "2026-4", nil), (.constructionOn, "26-3-32", "2026-03-31", nil),
    (.notes, "9:30", "09:30", .timeForm), (.notes, "09:30:00", "09:30", .timeForm), (.notes, "9:30", "9:31", nil),
    (.notes, "1:2:3", "01:02:03", .timeForm), (.notes, "9:30 PM", "21:30", .timeForm),
    (.notes, "12:05 AM", "0:05:00", .timeForm), (.notes, "9:30 AM", "21:30", nil), (.notes, "9:75", "10:15", nil),
    (.notes, "50%", "0.5", .calculated), (.notes, "5 %", "0.05", .calculated), (.notes, "33.3%", "0.333", .calculated),
    (.notes, "1 1/2", "1.5", .calculated), (.notes, "1 1/3", "1.33333333333333", .calculated),
    (.notes, "(5)", "-5", .calculated), (.notes, "$5", "5", .calculated), (.notes, "¥1,500", "1500", .calculated),
    (.notes, ".5", "0.5", .calculated), (.notes, "50%", "0.6", nil), (.notes, "50%", "50", nil),
    (.notes, "(5)", "5", nil), (.notes, "1 1/2", "1", nil), (.notes, "1 1/0", "1", nil), (.notes, "(-5)", "5", nil),
    (.founder, "ミホン会", "ﾐﾎﾝ会", .width), (.founder, "ﾐﾎﾝ会", "ミホン会", nil),
    (.email, "a@example.jp", "ａ@example.jp", .width), (.email, "ａ@example.jp", "a@example.jp", nil),
    (.stationName, "見本ｽﾃｰｼｮﾝ", "見本ステーション", nil),
    (.newLine, "true", "TRUE", .truth), (.notes, "=1+1", "#NAME?", .formula), (.notes, "memo", "#####", .tooNarrow),
    (.stationName, "𠮷野見本", "?野見本", .lostCharacters), (.founder, "𠮷野会", "??野会", .lostCharacters),
    (.stationName, "𠮷野見本", "???見本", .lostCharacters), (.founder, "𠮷野会", "吉野会", nil),
    (.stationName, "見本", "見本?", nil),
    // What CP932 makes of the wave dash and its family; nobody has it the other way round.
    (.notes, "9時〜17時", "9時～17時", .lostCharacters), (.notes, "〜−‖é", "～－∥?", .lostCharacters),
    (.notes, "9時～17時", "9時〜17時", nil), (.notes, "9時〜17時", "9時～18時", nil),
    // What was faulty and is right now is a person's: these are the values that messages suggest.
    (.billingStartMonth, "46478", "2027-04", nil), (.billingStartMonth, "46478.0", "2027/4", nil),
    (.billingStartMonth, "2027-04", "2027/4/1", .dateForm), (.billingStartMonth, "2027-04", "46478", .dateForm),
    (.stationCode, "5,390,233", "5390233", nil), (.stationCode, "5390233.0", "5390233", nil),
    (.stationCode, "05390233", "5390233", nil),
    (.prefectureCode, "027", "27", nil), (.prefectureCode, "27.0", "27", .numberForm),
    (.customerID, "05000123456", "5000123456", nil),
    (.contactGivenName, "花\u{0}子", "花子", .lostCharacters), (.notes, "一\n二", "一二", nil),
  ]

  @Test(arguments: damages)
  func tellsSpreadsheetsFromPeople(_ column: Column, _ sent: String, _ returned: String, _ expected: SpreadsheetDamage?)
  {
    #expect(SpreadsheetDamage(sent: sent, returned: returned, column: column) == expected)
    let merge = CellMerge(column, sent: sent, returned: returned, now: sent)
    if sent == returned {
      #expect(merge == .unchanged)
    } else {
      #expect(merge == expected.map { .damaged($0) } ?? .change(returned))
    }
  }

  /// Sent, returned, now.
  @Test(
    arguments: [
      ("a", "a", "a", .unchanged), ("a", "a", "b", .unchanged), ("a", "b", "a", .change("b")),
      ("a", "b", "b", .alreadyDone), ("a", "b", "c", .conflict), ("", "b", "", .change("b")),
      ("a", "", "a", .change("")),
      ("a", "", "b", .conflict), ("x\r\ny", "x\ny", "x\r\ny", .unchanged),
      ("x\r\ny", "x\nz", "x\r\ny", .change("x\r\nz")),
      ("x\ny", "x\r\ny", "x\ny", .unchanged), ("x", "y\r\nz", "x", .change("y\nz")),
      // Found by fuzzing: a CR alone is a line break too.
      ("x\ry\nz", "x\ry\nz", "w", .unchanged), ("x\ry", "x\ny", "x\ry", .unchanged),
      ("x\ry", "x\nz", "x\ry", .change("x\r\nz")),
      ("0190016", "190016", "0190017", .damaged(.numberForm)),
      ("a", "#VALUE!", "a", .formula), ("", "=LOWER(R3)", "", .formula), ("a", "Err:508", "b", .formula),
      ("=1+1", "=1+2", "=1+1", .change("=1+2")), ("a", "#1", "a", .change("#1")), ("#N/A", "#N/A", "#N/A", .unchanged),
    ] as [(String, String, String, CellMerge)])
  func mergesThreeWays(_ sent: String, _ returned: String, _ now: String, _ expected: CellMerge) {
    #expect(CellMerge(.notes, sent: sent, returned: returned, now: now) == expected)
  }

  @Test func columnsThatTheExportLacks() {
    #expect(CellMerge(.notes, sent: nil, returned: "", now: nil) == .unchanged)
    #expect(CellMerge(.notes, sent: nil, returned: "x", now: nil) == .noColumn)
    #expect(CellMerge(.notes, sent: nil, returned: "x", now: "") == .change("x"))
  }

  @Test func aTextThatTheEncodingChangesIsDoneTheSecondTime() {
    let twin = { (text: String) in text.replacing("〜", with: "～") }
    #expect(CellMerge(.notes, sent: "a", returned: "〜", now: "～", asRead: twin) == .alreadyDone)
  }
}
