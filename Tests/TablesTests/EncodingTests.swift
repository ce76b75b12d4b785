import Testing

@testable import Tables

@Suite struct EncodingTests {
  @Test func decidesByMarkThenStrictUTF8ThenCP932() throws {
    for encoding in TextEncoding.allCases {
      let bytes = try #require(EncodedText.bytes("都道府県コード,名前\n27,㈱見本①\n", encoding))
      for block in 1...8 {
        #expect(try TableText.file(bytes, sizes: .init(block: block)).encoding == encoding)
      }
    }
    #expect(try TableText.file(Array("plain".utf8)).encoding == .utf8)
    #expect(try TableText.file([0xE3, 0x81]).encoding == .cp932)
    #expect(try TableText.file([]).isEmpty)
    #expect(try TableText.file([0xEF, 0xBB, 0xBF]).isEmpty)
  }

  /// Parts that are looked at side by side decide as the whole does, wherever they are cut.
  @Test func decidesAlikeInParts() throws {
    let texts: [[UInt8]] = [
      Array("a漢𠮷é".utf8), [0xE3, 0x81], Array("漢𠮷".utf8) + [0x80], [0x80, 0x80, 0x80, 0x80, 0x61],
      Array("漢字".utf8) + [0xE3, 0x81, 0x61, 0x61], [0x8E, 0xA9, 0x61, 0x61], [],
    ]
    for text in texts {
      let expected = try TableText.file(text).encoding
      for surveys in 2...8 {
        let sizes = TableFile.ReadSizes(block: 3, surveys: surveys, surveyed: 1)
        #expect(try TableText.file(text, digest: false, sizes: sizes).encoding == expected)
      }
    }
  }

  /// The table agrees with the system's own conversion on every pair of bytes.
  @Test func decodesEveryPairOfCP932() throws {
    let decoder = try #require(CP932Decoder())
    let system = try #require(SystemConverter(from: "CP932", to: "UTF-8"))
    var characters = 0
    for lead in UInt8(0x80)...0xFF {
      for trail in UInt8(0x40)...0xFF {
        let decoded = decoder.decode([lead, trail].span)
        if let expected = system.convert([lead, trail]) {
          #expect(decoded.utf8 == expected, "\(lead) \(trail)")
          characters += 1
        } else {
          #expect(!decoded.isWhole, "\(lead) \(trail)")
        }
      }
    }
    #expect(characters > 9_000)
  }

  @Test func decodesUTF16CutAnywhere() {
    let text = "a漢𠮷\u{FFFF}"
    for isLittleEndian in [true, false] {
      let bytes = text.utf16.flatMap { unit in
        isLittleEndian ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      }
      for cut in 0...bytes.count {
        var decoder = UTF16Decoder(isLittleEndian: isLittleEndian)
        let utf8 = decoder.decode(Array(bytes[..<cut])) + decoder.decode(Array(bytes[cut...])) + decoder.finish()
        #expect(String(decoding: utf8, as: UTF8.self) == text)
      }
    }
    var lone = UTF16Decoder(isLittleEndian: true)
    let utf8 = lone.decode([0x00, 0xD8, 0x61, 0x00, 0x00, 0xDC, 0x62]) + lone.finish()
    #expect(String(decoding: utf8, as: UTF8.self) == "\u{FFFD}a\u{FFFD}\u{FFFD}")
  }

  @Test func digestsTheWholeFile() throws {
    // The digest of "abc" as given in FIPS 180-4's examples.
    let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(try TableText.file(Array("abc".utf8), sizes: .init(block: 2)).sha256 == expected)
  }
}
