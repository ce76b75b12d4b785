import Reports
import RoundTrip
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
    /// Where more of them stand, between those of a row of another file with the same name.
    fileprivate(set) var more: [Range<Int>] = []
  }

  /// The office as it is first written.
  let name: String
  /// What its files are called, without extension.
  fileprivate(set) var fileName = ""
  /// The rows that stand for stations, in the order of stations.
  var stations: [Int] = []
  /// The rows with findings, in the order of files and rows.
  var faulty: [FaultyRow] = []

  /// Every office, in the order of names. Names that differ only in width, spaces and case are one office.
  /// Throws `TemporaryPlace.Failure` where findings cannot be read.
  static func all(_ judged: JudgedBatch, stations: [(office: String, row: Int)]) throws -> [OfficeRows] {
    var offices: [OfficeRows] = []
    /// Their places, by the names without width, spaces and case, and by every way in which they are written.
    var (places, spellings): ([String: Int], [String: Int]) = ([:], [:])
    func place(of office: String) -> Int {
      if let known = spellings[office] { return known }
      let key = StationText.normalise(office)
      let place = places[key] ?? offices.count
      if place == offices.count { offices.append(OfficeRows(name: office)) }
      (places[key], spellings[office]) = (place, place)
      return place
    }
    for (office, row) in stations { offices[place(of: office)].stations.append(row) }
    try forEachFaultyRow(judged) { faulty in
      let finding = try judged.findings.finding(at: faulty.findings.lowerBound)
      offices[place(of: finding.text(finding.office))].faulty.append(faulty)
    }
    var sorted = places.sorted { $0.key < $1.key }.map { offices[$0.value] }
    for (place, name) in OfficeFileNames.names(for: sorted.map(\.name)).enumerated() { sorted[place].fileName = name }
    return sorted
  }

  /// Hands over the rows with findings in their order.
  private static func forEachFaultyRow(_ judged: JudgedBatch, _ body: (FaultyRow) throws -> Void) throws {
    let marks = judged.findings.marks
    /// Rows of one number in files of one name, whose findings stand between each other by column.
    var namesakes: [FaultyRow] = []
    var places: [Int: Int] = [:]
    var start = 0
    while start < marks.count {
      let first = marks[start]
      var end = start + 1
      while end < marks.count, marks[end].file == first.file, marks[end].row == first.row { end += 1 }
      let range = start..<end
      start = end
      if let row = first.row, let index = judged.batch.index(of: RowPlace(file: first.file, row: row)) {
        if let known = places[index] {
          namesakes[known].more.append(range)
        } else {
          places[index] = namesakes.count
          namesakes.append(FaultyRow(index: index, findings: range))
        }
      }
      if end < marks.count, marks[end].row == first.row, judged.isNamesake(marks[end].file, first.file) { continue }
      try namesakes.forEach(body)
      namesakes.removeAll(keepingCapacity: true)
      places.removeAll(keepingCapacity: true)
    }
  }
}

extension JudgedBatch {
  /// Whether two files have one name.
  fileprivate func isNamesake(_ file: Int, _ other: Int) -> Bool {
    files[file].input.name == files[other].input.name
  }
}
