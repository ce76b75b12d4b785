import Foundation
import Testing

@testable import Reports

@Suite struct JSONWriterTests {
  static func json(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("", #""""#), ("架空", #""架空""#), (#"a"b\c"#, #""a\"b\\c""#), ("\n\r\t", #""\n\r\t""#),
    ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#), ("\u{85}\u{2028}\u{2029}", #""\u0085\u2028\u2029""#),
    ("é–„𠮷", #""é–„𠮷""#), ("\u{202E}", "\"\u{202E}\""),
  ]) func escapes(text: String, expected: String) {
    #expect(JSONWriterTests.json { $0.string(text) } == expected)
  }

  @Test func everyASCIICharacterComesBack() throws {
    for byte in UInt8(0)..<0x80 {
      let text = "a" + String(Unicode.Scalar(byte)) + "b"
      let json = JSONWriterTests.json { json in json.array { $0.string(text) } }
      let back = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String]
      #expect(back == [text])
      #expect(!json.utf8.contains { $0 < 0x20 })
    }
  }

  @Test func commasAndNesting() {
    let json = JSONWriterTests.json { json in
      json.object { json in
        json.key("a")
        json.number(nil)
        json.key("b")
        json.array { json in
          json.array { _ in }
          json.object { _ in }
          json.flag(true)
          json.number(-3)
        }
        json.key(data: "c\"d")
        json.seconds(milliseconds: 12_034)
      }
      json.endLine()
      json.object { _ in }
    }
    #expect(json == #"{"a":null,"b":[[],{},true,-3],"c\"d":12.034}"# + "\n{}")
  }

  @Test func prettyStyleIndents() {
    var out: [UInt8] = []
    JSONWriter.append(to: &out, isPretty: true) { json in
      json.object { json in
        json.key("a")
        json.array { $0.number(1) }
        json.key("b")
        json.object { _ in }
      }
    }
    #expect(String(decoding: out, as: UTF8.self) == "{\n  \"a\": [\n    1\n  ],\n  \"b\": {}\n}")
  }
}
