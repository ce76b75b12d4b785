import Testing

@testable import Stations

/// What a reader remembers must not change what it says.
@Suite struct CellReaderTests {
  private static let cells = [
    "1", "0", "6", "27", "２７", "27：大阪府", "大阪府", "有", "無", "2026-11-22", "2026/11/22", "R8.11.22", "2026年11月", "45505",
    "0190016", "190016", "0120-000-000", "0660000001", "09000000001", "5300001", "530-0001", "CAF5000123456",
    "5000123456", "COP5000123456", "2760190019", "kita@example.jp", "Kita@example.jp", "医療法人見本会", "㈱架空", "新規",
    "Windows 10 IoT Enterprise 2021 LTSC / Microsoft Edge (Chromium)", "1: IP-VPN回線事業者", "IP-VPN接続 [IPv6]", "未定",
    "1.23457E+09", "3台", "-1", "2026-11-22x", "ー", "~", "123456789012345", "1234567890123456",
  ]

  @Test(arguments: ColumnDefinition.all.map(\.column))
  func saysTheSameBehindOtherCells(_ column: Column) {
    let field = RowField(column.definition)
    var warm = CellReader()
    for round in 1...2 {
      for text in CellReaderTests.cells {
        let bytes = CellReaderTests.rowBytes(text)
        let place = 0..<text.utf8.count
        var fresh = CellReader()
        let expected = fresh.read(bytes.span, place, of: field)
        #expect(warm.read(bytes.span, place, of: field) == expected, "\(text), round \(round)")
      }
    }
  }

  @Test func remembersMoreDaysThanItHasRoomFor() {
    var reader = CellReader()
    let field = RowField(Column.constructionOn.definition)
    for number in Int32(15_000)...20_000 {
      let text = String(describing: Day(number: number))
      let bytes = CellReaderTests.rowBytes(text)
      #expect(reader.read(bytes.span, 0..<text.utf8.count, of: field) == .good(Int64(number)))
    }
  }

  @Test func aHugeCellDoesNotOverflow() {
    let digits = String(repeating: "9", count: 32_767)
    #expect(CellText.read(digits, StationCodeReader.read).flaw == .stationCodeWrongLength)
    #expect(CellText.read(digits, CustomerIDReader.read).flaw == .customerIDWrong)
    #expect(CellText.read(digits, PhoneReader.read).flaw == .phoneWrongLength)
    #expect(CellText.read(digits, PrefectureReader.read).flaw == .prefectureUnknown)
    #expect(CellText.read(digits) { CountReader.read($0) }.flaw == .countNotNumber)
    #expect(CellText.read(digits) { ChoiceReader.read($0, .lineType) }.flaw == .choiceUnknown)
  }

  /// A row's bytes with nothing but this cell.
  private static func rowBytes(_ text: String) -> [UInt8] {
    Array(text.utf8) + [UInt8](repeating: UInt8(ascii: "7"), count: ShortCell.loaded)
  }
}
