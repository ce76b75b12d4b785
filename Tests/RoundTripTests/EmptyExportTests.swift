import Foundation
import Stations
import TestSupport
import Testing

@testable import RoundTrip

@Suite struct EmptyExportTests {
  @Test func hasEveryColumn() throws {
    let text = String(decoding: EmptyExport.csv(), as: UTF8.self)
    let header = Column.allCases.map { "\"\($0.header)\"" }.joined(separator: ",")
    #expect(text == "\u{FEFF}" + header + "\r\n")
  }

  @Test(arguments: [BookLanguage.japanese, .english])
  func theWorkbookIsTheSameEachTime(_ language: BookLanguage) throws {
    let first = try EmptyExport.workbook(today: OfficeFixture.today, language: language)
    #expect(first.prefix(2) == [0x50, 0x4B])
    #expect(try EmptyExport.workbook(today: OfficeFixture.today, language: language) == first)
  }

  @Test func everyColumnSaysHowAndWhenItIsFilled() {
    for column in Column.allCases {
      let japanese = ColumnGuide(column, .japanese)
      let english = ColumnGuide(column, .english)
      #expect(japanese.form.hasSuffix("。") && english.form.hasSuffix("."), "\(column)")
      #expect(!english.requirement.isEmpty && japanese.requirement != english.requirement)
      // A comment that is longer than a few lines is not read.
      #expect(TextLines.count(japanese.form, width: 50) <= 4, "\(column)")
    }
    #expect(ColumnGuide(.stationCode, .japanese).requirement == "必須")
    #expect(ColumnGuide(.founder, .japanese).requirement == "①の日付を入力したら必須")
    #expect(ColumnGuide(.scoreTableCode, .japanese).form == "一覧から選びます。通常は「6: 訪問看護」です。")
  }
}

extension EmptyExportTests {
  @Test func theWorkbookHasEveryColumnAndChoice() throws {
    let folder = try TemporaryFolder()
    let file = folder.url("t.xlsx")
    try Data(EmptyExport.workbook(today: OfficeFixture.today, language: .japanese)).write(to: file)
    #expect(try ReadBack.rows(file, sheet: EmptyExport.sheetName) == [Column.allCases.map(\.header)])
    let lists = try ReadBack.rows(file, sheet: "選択肢")
    #expect(lists.first == Column.allCases.filter { ChoiceSheet.texts($0) != nil }.map(\.header))
    // What a list offers is right: nobody is led into an error.
    #expect(ChoiceSheet.texts(.lineType) == ["1: IP-VPN回線事業者 (NTTなど。ただし、CTC・Qtnetを除く)"])
    for column in [Column.scoreTableCode, .v6Option, .lineType, .billingCustomerIDChoice] {
      #expect(
        lists.dropFirst().filter { $0[lists[0].firstIndex(of: column.header) ?? 0] != "" }.count == 1, "\(column)")
    }
    #expect(ChoiceSheet.texts(.eligibilityPayment)?.count == 2)
    let guide = try ReadBack.rows(file, sheet: "説明")
    #expect(guide.count == Column.count + 1)
    #expect(guide[8] == ["ステーションコード", "必須", ColumnGuide(.stationCode, .japanese).form])
  }
}
