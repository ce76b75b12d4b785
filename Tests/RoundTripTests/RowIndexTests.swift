import Stations
import Tables
import TestSupport
import Testing

@testable import RoundTrip

@Suite struct RowIndexTests {
  private static let columns: [Column] = [.recordID, .prefectureCode, .stationCode, .stationName, .phone]
  private static let layout = ColumnLayout(headerRow: 1, width: 5, columns: columns)

  private static func cells(_ texts: [String]) -> [Column: String] {
    Dictionary(uniqueKeysWithValues: zip(columns, texts))
  }

  private static func records(_ rows: [[String]]) -> [TableRecord] {
    rows.enumerated().map { MadeUpRow.record($1, sheetRow: $0 + 2) }
  }

  private static func index(_ records: [TableRecord]) -> RowIndex {
    var index = RowIndex(layout: layout)
    var reader = StationRowReader(layout: layout)
    for record in records {
      reader.read(record)
      index.add(record, reader.row)
    }
    return index
  }

  /// The row that is found, -1 where it is ambiguous, nil where there is none.
  private static func find(_ sent: [String], at row: Int, corrected: [String]? = nil, in rows: [[String]]) -> Int? {
    let records = records(rows)
    let hash = RowIdentity.hash(of: MadeUpRow.record(sent, sheetRow: row), layout: layout)
    let identity = RowIdentity(file: "a.csv", row: row, hash: hash)
    let changes = corrected.map(cells) ?? [:]
    let search = RowSearch([SoughtRow(identity, sent: SentCells(cells(sent)), changes: changes)], in: index(records))
    let match = search.matches { SentCells(records[$0.sheetRow - 2], layout: layout) }[0]
    if case .found(let place) = match { return place.sheetRow }
    return match == .ambiguous ? -1 : nil
  }

  private static let a = ["1", "27", "0090015", "松", "0660000001"]
  private static let b = ["", "27", "0090023", "竹", "0660000002"]
  private static let bare = ["", "27", "", "梅", ""]

  /// Stations of which nothing is known yet stand in an export by the thousand, every row like the others: with a list
  /// of all others for each of them this would take all memory and hours.
  @Test func equalRowsAreFoundWhereTheyStood() {
    let records = RowIndexTests.records(Array(repeating: RowIndexTests.bare, count: 20_000))
    let hash = RowIdentity.hash(of: records[0], layout: RowIndexTests.layout)
    let sent = SentCells(RowIndexTests.cells(RowIndexTests.bare))
    let rows = records.reversed().map { record in
      SoughtRow(RowIdentity(file: "a.csv", row: record.sheetRow, hash: hash), sent: sent, changes: [:])
    }
    let matches = RowSearch(rows, in: RowIndexTests.index(records)).matches { _ in sent }
    let found = matches.map { match in if case .found(let place) = match { place.sheetRow } else { 0 } }
    #expect(found == records.reversed().map(\.sheetRow))
  }

  @Test func findsRowsByWhatTheyHeld() {
    #expect(RowIndexTests.find(RowIndexTests.a, at: 2, in: [RowIndexTests.a, RowIndexTests.b]) == 2)
    #expect(RowIndexTests.find(RowIndexTests.a, at: 2, in: [RowIndexTests.b, RowIndexTests.a]) == 3)
    // Of two equal rows the one that stands where it stood; else nobody can tell.
    #expect(RowIndexTests.find(RowIndexTests.bare, at: 3, in: [RowIndexTests.bare, RowIndexTests.bare]) == 3)
    #expect(RowIndexTests.find(RowIndexTests.bare, at: 9, in: [RowIndexTests.bare, RowIndexTests.bare]) == -1)
  }

  @Test func findsChangedRowsByTheirKeys() {
    let changed = [
      ["1", "27", "0090099", "松", "0660000001"], ["", "27", "0090023", "new", ""], ["", "28", "0090015", "松", ""],
    ]
    #expect(RowIndexTests.find(RowIndexTests.a, at: 2, in: changed) == 2)
    #expect(RowIndexTests.find(RowIndexTests.b, at: 2, in: changed) == 3)
    #expect(RowIndexTests.find(RowIndexTests.bare, at: 2, in: changed) == nil)
    #expect(RowIndexTests.find(["1", "", "", "松", ""], at: 2, in: changed + changed) == -1)
  }

  /// A running number is another station's once a row has been put in.
  @Test func aRecordIDThatIsAnotherStationsTellsNothing() {
    let other = ["1", "27", "0090031", "梅", "0660000003"]
    let renumbered = ["2", "27", "0090015", "松", "0660000009"]
    #expect(RowIndexTests.find(RowIndexTests.a, at: 2, in: [other, renumbered]) == 3)
    #expect(RowIndexTests.find(RowIndexTests.a, at: 2, in: [other]) == nil)
    let sameOwner = ["1", "27", "0090031", "梅", "0660000001"]
    #expect(RowIndexTests.find(RowIndexTests.a, at: 2, in: [sameOwner]) == nil)
  }

  /// Two rows of one station, of which one has left the export: the other one is not it.
  @Test func anotherRecordIDIsAnotherRow() {
    let (first, second) = (["R1", "27", "0090015", "a", ""], ["R2", "27", "0090015", "b", ""])
    #expect(RowIndexTests.find(second, at: 3, in: [first]) == nil)
    #expect(RowIndexTests.find(second, at: 3, in: [first, ["", "27", "0090015", "c", ""]]) == 3)
    #expect(
      RowIndexTests.find(
        second, at: 3, corrected: ["R3", "27", "0090015", "b", ""], in: [["R3", "27", "0090015", "c", ""]]) == 2)
    #expect(RowIndexTests.find(["", "27", "0090015", "b", ""], at: 3, in: [first]) == 2)
  }

  /// An export whose 管理番号 have all become others, as from another system.
  @Test func aRecordIDThatNoRowHasAnyMoreTellsNothing() {
    let renamed = ["K-0001", "27", "0090015", "松", "0660000001"]
    #expect(RowIndexTests.find(RowIndexTests.a, at: 2, in: [RowIndexTests.b, renamed]) == 3)
    #expect(RowIndexTests.find(RowIndexTests.a, at: 2, in: [["K-0001", "27", "0090015", "松", "0660000009"]]) == nil)
    #expect(RowIndexTests.find(RowIndexTests.a, at: 2, in: [["K-0001", "27", "0090015", "竹", "0660000001"]]) == nil)
    #expect(RowIndexTests.find(RowIndexTests.a, at: 2, in: [renamed, ["K-2"] + renamed[1...]]) == -1)
  }

  @Test func findsRowsThatAreCorrectedAlready() {
    let sent = ["", "27", "90015", "松", "0660000001"]
    let corrected = ["", "27", "0090015", "松", "0660000009"]
    let later = ["", "27", "0090015", "松", "0660000001"]
    #expect(RowIndexTests.find(sent, at: 2, corrected: corrected, in: [RowIndexTests.b, corrected]) == 3)
    #expect(RowIndexTests.find(sent, at: 2, corrected: corrected, in: [RowIndexTests.b, later]) == 3)
    #expect(RowIndexTests.find(sent, at: 2, in: [RowIndexTests.b, later]) == nil)
  }

  /// A code that cannot be used is looked for as it is spelled, before the one that people have put there: that may
  /// be another row's.
  @Test func aCorrectedKeyIsNotTakenForAnotherRows() {
    let sent = ["", "27", "90015", "竹", "0660000002"]
    let corrected = ["", "27", "0090015", "竹", "0660000002"]
    let first = ["", "27", "0090015", "松", "0660000001"]
    let changed = ["", "27", "90015", "竹", ""]
    #expect(RowIndexTests.find(sent, at: 3, corrected: corrected, in: [first, changed]) == 3)
    #expect(RowIndexTests.find(sent, at: 3, corrected: corrected, in: [first]) == nil)
    let twin = ["", "27", "0090015", "竹", "0660000002"]
    #expect(RowIndexTests.find(sent, at: 3, corrected: ["", "27", "0090015", "竹", "1"], in: [twin, changed]) == 3)
  }

  @Test func allWaysOfHashingAgree() {
    let record = MadeUpRow.record(["1", "27"], sheetRow: 5)
    let cells = RowIndexTests.cells(["1", "27", "", "", ""])
    #expect(
      RowIdentity.hash(of: record, layout: RowIndexTests.layout)
        == RowIdentity.hash(of: cells, layout: RowIndexTests.layout))
    #expect(RowIdentity.hash(of: record, layout: RowIndexTests.layout) == RowIdentity.hash(ofAll: cells))
    var reader = StationRowReader(layout: RowIndexTests.layout)
    reader.read(record)
    #expect(
      RowIdentity.hash(of: record, layout: RowIndexTests.layout)
        == RowIdentity(file: "a", row: reader.row, layout: RowIndexTests.layout).hash)
  }
}
