import Testing

@testable import Stations

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
  ])
  func doubtful(_ text: String) {
    #expect(CellText.readFounder("見本" + text + "会") == .usable(0, .founderDoubtful))
  }

  @Test(arguments: ["A", "1", " ", "-", "ｱ", "ﾞ", "~", "\u{A0}"])
  func halfWidth(_ text: String) {
    #expect(CellText.readFounder("見本" + text + "会　") == .usable(0, .founderHalfWidth))
    #expect(CellText.readFounder("見本" + text + "会髙") == .unusable(.founderOutsideJIS))
  }

  @Test func everyCharacterOfTheStandardIsInside() {
    for code in UInt32(0x80)...0xFFFF where !(0xD800...0xDFFF).contains(code) {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let inside = FounderCharacter(scalar) != .outside
      if JISX0208.isKanji(code) || JISX0208.isSymbol(code) { #expect(inside, "\(scalar)") }
    }
  }
}
