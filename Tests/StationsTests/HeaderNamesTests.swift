import Testing

@testable import Stations

@Suite struct HeaderNamesTests {
  private let names = HeaderNames.builtIn

  @Test(arguments: ["<必須>", "＜必須＞", "《必須》", "『必須』", "≪必須≫", "〖必須〗", "（必須）", "「必須」"])
  func bracketsOfAnyKindAreRemarks(remark: String) {
    #expect(names.column(named: "都道府県コード" + remark) == .prefectureCode)
  }
}
