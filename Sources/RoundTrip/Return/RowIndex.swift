public import Stations
public import Tables

/// The rows of one export as it is now, to be found by identity.
public struct RowIndex: Sendable {
  /// A row's place in its file.
  public struct Place: Sendable, Hashable {
    /// The sheet row.
    public let sheetRow: Int
    /// Where the record begins in its file.
    public let offset: Int64
    /// How many bytes the record has.
    public let length: Int32
  }

  /// What a search has found.
  public enum Match: Sendable, Hashable {
    /// The row.
    case found(Place)
    /// Nothing that could be the row.
    case missing
    /// More than one row that could be it.
    case ambiguous
  }

  /// Of more candidates than this none is read to see which is likely.
  private static let mostLookedAt = 16

  let layout: ColumnLayout
  /// The rows' places, in the order of sheet rows.
  private(set) var places: [Place] = []
  private var hashes: [UInt64] = []
  /// Per place its 管理番号, folded; empty where it has none.
  private var recordIDs: [String] = []
  private var byHash: [UInt64: [Int]] = [:]
  private var byRecordID: [String: [Int]] = [:]
  private var byStation: [StationKey: [Int]] = [:]
  /// The rows whose key cannot be used, by how it is spelled.
  private var bySpelling: [String: [Int]] = [:]

  /// An empty index of a file with this layout.
  public init(layout: ColumnLayout) {
    self.layout = layout
  }

  /// Takes in a row of the file.
  public mutating func add(_ record: TableRecord, _ row: StationRow) {
    let number = places.count
    places.append(Place(sheetRow: record.sheetRow, offset: record.offset, length: record.length))
    let hash = RowIdentity.hash(of: record, layout: layout)
    hashes.append(hash)
    byHash[hash, default: []].append(number)
    let recordID = FoldedText(row.text(.recordID)).text
    recordIDs.append(recordID)
    if !recordID.isEmpty { byRecordID[recordID, default: []].append(number) }
    if let key = row.key {
      byStation[key, default: []].append(number)
    } else if let spelling = RowIndex.spelling(row.text(.prefectureCode), row.text(.stationCode)) {
      bySpelling[spelling, default: []].append(number)
    }
  }

  /// The rows that hold what this is the hash of.
  func rows(withHash hash: UInt64) -> [Int] { byHash[hash] ?? [] }

  /// The hash of what a row holds.
  func hash(of row: Int) -> UInt64 { hashes[row] }

  /// The row with this number in the sheet.
  func row(at sheetRow: Int) -> Int? {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].sheetRow < sheetRow { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low].sheetRow == sheetRow ? low : nil
  }

  /// Whether a row can be one that has come back, though it is no longer as it was sent, nor as it is to be.
  func mayBe(_ row: Int, _ sought: SoughtRow, _ held: (Place) throws -> SentCells) rethrows -> Bool {
    if !isNumbered(row, sought.recordIDs) { return false }
    let stations = [sought.sent.cells, sought.corrected].flatMap(rows(of:)) + spelledLike(sought.sent.cells)
    if !stations.isEmpty { return stations.contains(row) }
    return sought.likeness.resembles(try held(places[row]).cells)
  }

  /// Finds a row that is no longer as it was sent, nor as it is to be, besides rows that surely are others: by 管理番号,
  /// else by its station, of which another 管理番号 tells that it is another row, unless no row has its own any more and
  /// name and contact agree.
  func findChanged(
    _ sought: SoughtRow, besides claimed: Set<Int>, _ held: (Place) throws -> SentCells
  ) rethrows -> Match {
    let (sent, corrected, likeness) = (sought.sent, sought.corrected, sought.likeness)
    let named = byRecordID[FoldedText(sent[.recordID] ?? "").text] ?? []
    let same = try likely(named, held) { likeness.isSameStation($0) || likeness.resembles($0) }
    // Where 管理番号 has become another station's, the rows are numbered anew, and none is told by its number.
    let isNumberedAnew = !named.isEmpty && same.isEmpty
    func numbered(_ rows: [Int]) -> [Int] { isNumberedAnew ? rows : rows.filter { isNumbered($0, sought.recordIDs) } }
    let isUnknown = sought.recordIDs.allSatisfy { byRecordID[$0] == nil }
    var isAmbiguous = false
    func only(_ rows: [Int]) -> Match? {
      let rows = claimed.isEmpty ? rows : rows.filter { !claimed.contains($0) }
      if rows.count == 1 { return .found(places[rows[0]]) }
      isAmbiguous = isAmbiguous || !rows.isEmpty
      return nil
    }
    return try only(same) ?? only(numbered(rows(of: sent.cells)))
      ?? only(likely(numbered(spelledLike(sent.cells)), held, likeness.resembles))
      ?? only(likely(numbered(rows(of: corrected)), held, likeness.resembles))
      ?? only(likely(isUnknown ? rows(of: sent.cells) : [], held, likeness.resembles))
      ?? (isAmbiguous ? .ambiguous : .missing)
  }

  /// The rows of which what they hold now is likely; so many that nobody could tell them apart are not looked at.
  private func likely(
    _ rows: [Int], _ held: (Place) throws -> SentCells, _ isLikely: ([Column: String]) -> Bool
  ) rethrows -> [Int] {
    if rows.count > RowIndex.mostLookedAt { return rows }
    return try rows.filter { isLikely(try held(places[$0]).cells) }
  }

  /// The rows of the station that the cells name, read as those of an export are.
  private func rows(of cells: [Column: String]) -> [Int] {
    let station = StationKey(prefectureCell: cells[.prefectureCode] ?? "", stationCodeCell: cells[.stationCode] ?? "")
    return station.flatMap { byStation[$0] } ?? []
  }

  /// The rows whose key cannot be used and is spelled as in the cells.
  private func spelledLike(_ cells: [Column: String]) -> [Int] {
    RowIndex.spelling(cells[.prefectureCode] ?? "", cells[.stationCode] ?? "").flatMap { bySpelling[$0] } ?? []
  }

  /// Whether the row has one of these 管理番号, or none where any is allowed.
  private func isNumbered(_ row: Int, _ wanted: [String]) -> Bool {
    wanted.isEmpty || recordIDs[row].isEmpty || wanted.contains(recordIDs[row])
  }

  private static func spelling(_ prefecture: String, _ stationCode: String) -> String? {
    let code = FoldedText(stationCode).text
    return code.isEmpty ? nil : FoldedText(prefecture).text + " " + code
  }
}
