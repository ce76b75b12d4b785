import Testing

@testable import Tables

/// The standard library is the oracle.
@Suite struct UTF8CheckTests {
  /// The bytes at which table 3-7 of the Unicode Standard changes its mind.
  private static let edges: [UInt8] = [0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF]

  /// What stands before and behind a character, so that it lies at another place of sixteen bytes.
  private static let places = [(0, 28), (14, 14), (20, 24), (28, 0)].map { before, behind in
    (before: [UInt8](repeating: 0x61, count: before), behind: [UInt8](repeating: 0x61, count: behind))
  }

  private static func agrees(_ bytes: [UInt8]) -> Bool {
    UTF8Check.isStrict(bytes.span) == (String(validating: bytes, as: UTF8.self) != nil)
  }

  @Test(arguments: UInt8(0x80)...0xFF)
  func judgesEveryFirstByteBeforeEveryEdge(_ first: UInt8) {
    for second in UTF8CheckTests.edges {
      for third in UTF8CheckTests.edges {
        for fourth in UTF8CheckTests.edges {
          let character = [first, second, third, fourth]
          // Sixteen bytes are judged at once: in the first of them, across their end, within the next, and at the end.
          let texts = UTF8CheckTests.places.map { $0.before + character + $0.behind }
          #expect(texts.allSatisfy(UTF8CheckTests.agrees), "\(character)")
        }
      }
    }
  }

  @Test func judgesTextCutAnywhere() {
    let text = Array("訪問看護ステーション,𠮷野,é,abc ﾎｳﾓﾝ\r\n名前,１２３".utf8)
    for start in text.indices {
      for end in start...text.count { #expect(UTF8CheckTests.agrees(Array(text[start..<end]))) }
    }
  }

  @Test func judgesTextWithOneByteChanged() {
    let text = Array("訪問看護ステーション,𠮷野,é,abc ﾎｳﾓﾝ\r\n名前,１２３".utf8)
    for index in text.indices {
      for byte in UTF8CheckTests.edges + [0xE3, 0xED, 0xF0, 0xF4] {
        var changed = text
        changed[index] = byte
        #expect(UTF8CheckTests.agrees(changed))
      }
    }
  }

  /// The same text with one thing in it that must be looked for, wherever a block ends.
  @Test(arguments: [
    ("\"", SpecialBytes.quote), ("\r", SpecialBytes.carriageReturn), ("\0", SpecialBytes.broken),
    ("\u{FFFD}", SpecialBytes.broken), ("𠮷", SpecialBytes()), ("é", SpecialBytes()),
  ])
  func notesWhatMustBeLookedFor(_ thing: String, _ expected: SpecialBytes) {
    let text = Array("訪問看護ステーション,0190016,\(thing),2026-11-22,富山県,kokoro@example.jp\n".utf8)
    for size in 1...text.count {
      var check = StrictUTF8Check()
      for start in stride(from: 0, to: text.count, by: size) {
        check.take(text[start..<min(start + size, text.count)].span)
      }
      #expect(check.isStrict)
      #expect(check.special == expected)
    }
  }
}
