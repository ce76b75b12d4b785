import Reports
import Rules
import Stations

/// An office's rows in a batch, by their places in the digests.
struct OfficeRows: Sendable {
  /// A row with findings.
  struct FaultyRow: Sendable {
    /// Its place in the digests.
    let index: Int
    /// Where its findings stand in those of the batch.
    let findings: Range<Int>
  }

  /// The office as it is first written.
  let name: String
  /// The rows that stand for stations, in the order of stations.
  var stations: [Int] = []
  /// The rows with findings, in the order of files and rows.
  var faulty: [FaultyRow] = []

  /// Every office, in the order of names. Names that differ only in width, spaces and case are one office.
  /// Throws `Errno` where findings cannot be read.
  static func all(_ judged: JudgedBatch, stations: [(office: String, row: Int)]) throws -> [OfficeRows] {
    var offices: [String: OfficeRows] = [:]
    var keys: [String: String] = [:]
    func change(_ office: String, _ body: (inout OfficeRows) -> Void) {
      let key = keys[office] ?? StationText.normalise(office)
      keys[office] = key
      body(&offices[key, default: OfficeRows(name: office)])
    }
    for (office, row) in stations { change(office) { $0.stations.append(row) } }
    let marks = judged.findings.marks
    var start = 0
    while start < marks.count {
      let first = marks[start]
      var end = start + 1
      while end < marks.count, marks[end].file == first.file, marks[end].row == first.row { end += 1 }
      let range = start..<end
      start = end
      guard let row = first.row, let index = judged.batch.index(of: RowPlace(file: first.file, row: row)) else {
        continue
      }
      let finding = try judged.findings.finding(at: range.lowerBound)
      change(finding.text(finding.office)) { $0.faulty.append(FaultyRow(index: index, findings: range)) }
    }
    return offices.sorted { $0.key < $1.key }.map(\.value)
  }
}
