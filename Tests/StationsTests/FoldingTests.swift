import Testing

@testable import Stations

@Suite struct FoldingTests {
  @Test func everyFullWidthASCIIBecomesASCII() {
    for code in UInt32(0xFF01)...0xFF5E {
      guard let wide = Unicode.Scalar(code), let plain = Unicode.Scalar(code - 0xFEE0) else { continue }
      #expect(Folding.fold(String(wide)) == String(plain))
    }
  }

  @Test(arguments: [
    ("\u{3000}", " "), ("\u{A0}", " "), ("‐", "-"), ("‑", "-"), ("‒", "-"), ("–", "-"), ("—", "-"), ("―", "-"),
    ("−", "-"),
    ("－", "-"), ("﹣", "-"), ("①", "①"), ("㈱", "㈱"), ("ー", "ー"), ("〜", "〜"), ("漢字", "漢字"), ("𠮷", "𠮷"), ("é", "é"),
    ("ｶﾞｷﾞﾊﾟﾎﾟｳﾞ", "ガギパポヴ"), ("ｱﾞ", "ア゛"), ("ﾜﾟ", "ワ゜"), ("ﾏﾝｼｮﾝ｡｢｣､･ｰ", "マンション。「」、・ー"), ("ﾊ", "ハ"), ("", ""),
  ])
  func folds(_ text: String, _ expected: String) {
    #expect(Folding.fold(text) == expected)
  }

  @Test func everyHalfWidthKatakanaJoinsItsMarks() {
    let plain = Array("ｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾊﾋﾌﾍﾎ".unicodeScalars)
    let voiced = Array("ガギグゲゴザジズゼゾダヂヅデドバビブベボ".unicodeScalars)
    for (half, full) in zip(plain, voiced) { #expect(Folding.fold("\(half)ﾞ") == String(full)) }
    for (half, full) in zip("ﾊﾋﾌﾍﾎ".unicodeScalars, "パピプペポ".unicodeScalars) {
      #expect(Folding.fold("\(half)ﾟ") == String(full))
    }
  }

  @Test func brokenUTF8StaysAsItIs() {
    for bytes in [[0xE3], [0xEF, 0xBC], [0xC2], [0xEF], [0x41, 0xE2, 0x80]] as [[UInt8]] {
      var folded: [UInt8] = []
      Folding.append(bytes.span, to: &folded)
      #expect(folded == bytes)
    }
  }
}
