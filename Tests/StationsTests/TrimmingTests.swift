import Testing

@testable import Stations
@testable import Tables

@Suite("What surrounds a value without being seen")
struct TrimmingTests {
  private func record(_ cells: [String]) -> TableRecord {
    var record = TableRecord()
    for cell in cells {
      record.bytes += Array(cell.utf8)
      record.ends.append(UInt32(record.bytes.count))
    }
    return record
  }

  @Test(
    "fills no cell behind the last column",
    arguments: ["", " ", "\t", "\u{3000}", "\u{A0}", "\u{FEFF}", "\u{200B}\u{3000} "])
  func blankBeyond(_ cell: String) {
    #expect(!record(["27", "0090015", cell]).isFilled(beyond: 2))
    #expect(!record(["27", "0090015"]).isFilled(beyond: 2))
    #expect(record(["27", "0090015", cell, "架空"]).isFilled(beyond: 2))
    #expect(record(["27", "0090015", cell]).isFilled(beyond: 1))
  }
}
