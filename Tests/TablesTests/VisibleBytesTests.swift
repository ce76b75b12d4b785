import Testing

@testable import Tables

/// The quick look at bytes lets through what the look at every character lets through, and nothing else.
@Suite struct VisibleBytesTests {
  @Test func everyCharacterIsWrittenAlike() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(scalar)訪"
      var out: [UInt8] = []
      VisibleText.append(text.utf8.span, to: &out)
      if out != Array(VisibleText.make(text).utf8) { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test(arguments: ["", "①登録（見本）", "a\r\nb", "01\u{202E}9", "ｶﾌﾞ\u{FFA0}", "“a”—b", "\u{2066}", "🏥見本", "−1 °C"])
  func textsAreWrittenAlike(text: String) {
    var out: [UInt8] = []
    VisibleText.append(text.utf8.span, to: &out)
    #expect(String(decoding: out, as: UTF8.self) == VisibleText.make(text))
    var csv = CSVWriter()
    VisibleText.appendLines(text.utf8.span, to: &csv)
    #expect(csv.bytes == CSVWriter.written(VisibleText.lines(text)))
  }
}
