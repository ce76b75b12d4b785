import Testing

@testable import Stations
@testable import Tables

@Suite struct FounderReaderTests {
  @Test func levelsHaveTheirNumbersOfKanji() {
    let all = UInt32(0x3400)...0x2FFFF
    #expect(all.count { JISX0208.isLevel1($0) } == 2_965)
    #expect(all.count { JISX0208.isLevel2($0) } == 3_390)
    #expect(all.count { JISX0208.isLevel1($0) && JISX0208.isLevel2($0) } == 0)
  }

  /// First and last of each level, and of the six added in 1983 and 1990.
  @Test(arguments: ["亜", "腕", "弌", "龠", "堯", "槇", "遙", "瑤", "凜", "熙", "高", "崎"])
  func kanjiInside(_ text: String) {
    #expect(text.unicodeScalars.allSatisfy { FounderCharacter($0) == .right })
  }

  @Test(arguments: [
    "髙", "﨑", "①", "㈱", "𠮷", "Ⅲ", "№", "德", "瀨", "é", "ゔ", "纊", "黑", "朗\u{FE00}", "か\u{3099}", "ヷ", "\u{E000}",
    "\u{FFFD}",
  ])
  func outside(_ text: String) {
    #expect(CellText.readFounder("医療法人" + text) == .unusable(.founderOutsideJIS))
  }

  @Test(arguments: ["医療法人見本会", "みほん", "ミホンヴヵヶ", "ＡＢＣａｂｃ０１９", "佐々木", "センター", "Ｎ．Ｐ．Ｏ"])
  func right(_ text: String) {
    #expect(CellText.readFounder(text) == .good())
  }

  @Test(arguments: [
    "　", "・", "（", "）", "＆", "－", "−", "〜", "～", "‖", "∥", "—", "―", "￠", "¢", "〇", "ゝ", "Α", "Я", "─", "￥", "、", "＼",
    "仝",
  ])
  func doubtful(_ text: String) {
    #expect(CellText.readFounder("見本" + text + "会") == .usable(0, .founderDoubtful))
  }

  @Test(arguments: ["A", "1", " ", "-", "ｱ", "ﾞ", "~", "\u{A0}"])
  func halfWidth(_ text: String) {
    #expect(CellText.readFounder("見本" + text + "会　") == .usable(0, .founderHalfWidth))
    #expect(CellText.readFounder("見本" + text + "会髙") == .unusable(.founderOutsideJIS))
  }

  /// Rows 1 to 84 of EUC-JP, as the system converts it, are the oracle.
  @Test func preciselyTheCharactersOfTheStandardAreInside() throws {
    let system = try #require(SystemConverter(from: "EUC-JP", to: "UTF-8"))
    var standard: Set<Unicode.Scalar> = []
    for row in UInt8(0xA1)...0xF4 {
      for place in UInt8(0xA1)...0xFE {
        guard let utf8 = system.convert([row, place]) else { continue }
        standard.formUnion(String(decoding: utf8, as: UTF8.self).unicodeScalars)
      }
    }
    #expect(standard.count == 6_879)
    // Windows has other code points for seven of them.
    let windows: Set<Unicode.Scalar> = ["—", "∥", "－", "～", "￠", "￡", "￢"]
    #expect(standard.isDisjoint(with: windows))
    let halfWidth: Set<Unicode.Scalar> = Set((0xFF61...0xFF9F).compactMap { Unicode.Scalar($0) } + ["\u{A0}"])
    let inside = (0x80...0x2FFFF).compactMap { Unicode.Scalar($0) }.filter { FounderCharacter($0) != .outside }
    #expect(Set(inside) == standard.union(windows).union(halfWidth))
  }
}
