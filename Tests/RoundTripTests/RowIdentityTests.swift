import Stations
import Testing

@testable import RoundTrip

@Suite struct RowIdentityTests {
  @Test func isReadAsWritten() throws {
    for file in ["osaka/kita.csv", "a#b.csv", "-", "大阪.csv"] {
      for hash in [1, 0xFFFF_FFFF_FFFF_FFFF, 0x00AB] as [UInt64] {
        let identity = RowIdentity(file: file, row: 17, hash: hash)
        #expect(RowIdentity(identity.description) == identity)
      }
    }
    #expect(RowIdentity(file: "a.csv", row: 2, hash: 0xAB).description == "a.csv#2#00000000000000ab")
  }

  @Test(arguments: ["", "a.csv", "a.csv#2", "a.csv#2#ab", "a.csv#0#00000000000000ab", "#2#00000000000000ab"])
  func refusesOtherTexts(_ text: String) {
    #expect(RowIdentity(text) == nil)
  }

  @Test func sentCellsAreReadAsWritten() throws {
    let sent = SentCells([.stationName: "見本\"\\\n\u{0}𠮷", .phone: "", .notes: "{\"a\":1}"])
    #expect(SentCells(sent.json) == sent)
    #expect(SentCells(" { \"phone\" : \"\\u0030\\u3042\\ud842\\udfb7\\n\" } ")?[.phone] == "0あ𠮷\n")
    var locked = sent
    locked.locked = [.prefectureCode, .stationCode]
    #expect(SentCells(locked.json) == locked && sent.locked.isEmpty)
    #expect(SentCells("{\"later_column\":\"x\"}")?.cells.isEmpty == true)
    for text in ["", "{", "{\"phone\":1}", "{\"phone\":\"1\"", "{\"phone\":\"1\"} x", "[]", "{\"phone\":\"\\u12\"}"] {
      #expect(SentCells(text) == nil, "\(text)")
    }
  }
}
