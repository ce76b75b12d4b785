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

  private let layout: ColumnLayout
  private var places: [Place] = []
  /// Per place its 管理番号, folded; empty where it has none.
  private var recordIDs: [String] = []
  private var byHash: [UInt64: [Int]] = [:]
  private var byRecordID: [String: [Int]] = [:]
  private var byStation: [StationKey: [Int]] = [:]

  /// An empty index of a file with this layout.
  public init(layout: ColumnLayout) {
    self.layout = layout
  }

  /// Takes in a row of the file.
  public mutating func add(_ record: TableRecord, _ row: StationRow) {
    let number = places.count
    places.append(Place(sheetRow: record.sheetRow, offset: record.offset, length: record.length))
    byHash[RowIdentity.hash(of: record, layout: layout), default: []].append(number)
    let recordID = FoldedText(row.text(.recordID)).text
    recordIDs.append(recordID)
    if !recordID.isEmpty { byRecordID[recordID, default: []].append(number) }
    if let key = row.key { byStation[key, default: []].append(number) }
  }

  /// Finds a row that has come back: by what it held, else by what it is to hold, else by 管理番号, else by its station,
  /// of which another 管理番号 tells that it is another row.
  ///
  /// `corrected` are the cells as they will be once the row is corrected: so it is found again when the same table is
  /// applied twice.
  public func find(_ identity: RowIdentity, sent: SentCells, corrected: [Column: String]) -> Match {
    for hash in [identity.hash, RowIdentity.hash(of: corrected, layout: layout)] {
      let rows = byHash[hash] ?? []
      if let same = rows.first(where: { places[$0].sheetRow == identity.row }) { return .found(places[same]) }
      if rows.count == 1 { return .found(places[rows[0]]) }
      if rows.count > 1 { return .ambiguous }
    }
    let ids = [sent[.recordID], corrected[.recordID]].map { FoldedText($0 ?? "").text }.filter { !$0.isEmpty }
    var isAmbiguous = false
    for rows in [
      byRecordID[FoldedText(sent[.recordID] ?? "").text] ?? [], rows(of: sent.cells, ids), rows(of: corrected, ids),
    ] where !rows.isEmpty {
      if rows.count == 1 { return .found(places[rows[0]]) }
      isAmbiguous = true
    }
    return isAmbiguous ? .ambiguous : .missing
  }

  /// The rows of the station that the cells name, read as those of an export are; without those that have another
  /// 管理番号 than the row has, or is to have.
  private func rows(of cells: [Column: String], _ ids: [String]) -> [Int] {
    let station = StationKey(prefectureCell: cells[.prefectureCode] ?? "", stationCodeCell: cells[.stationCode] ?? "")
    let rows = station.flatMap { byStation[$0] } ?? []
    return rows.filter { ids.isEmpty || recordIDs[$0].isEmpty || ids.contains(recordIDs[$0]) }
  }
}
