internal import Tables

/// One row of an export, its cells found by column and read once by their types.
///
/// One value is filled again and again (`StationRowReader`), so that a row costs no allocation; whoever keeps
/// something of a row copies it out.
public struct StationRow: Sendable {
  /// The number that a spreadsheet shows left of the row.
  public var sheetRow = 0
  /// The columns whose cells hold more than blanks.
  public var filled = ColumnSet()
  /// The columns whose cells have a flaw.
  public var flawed = ColumnSet()
  /// The columns whose cells are filled and can be used.
  public var usable = ColumnSet()
  /// What identifies the station, or nil where prefecture or station code cannot be used.
  public var key: StationKey?
  /// What the schedule depends on.
  public var facts = StationFacts()

  var bytes: [UInt8] = []
  var raw = [CellSpan](repeating: CellSpan(), count: Column.count)
  var trimmed = [CellSpan](repeating: CellSpan(), count: Column.count)
  var readings = [CellReading](repeating: .good(), count: Column.count)

  init() {}

  /// What the cell says.
  public func reading(_ column: Column) -> CellReading { readings[Int(column.rawValue)] }

  /// The cell's flaw, `.none` where there is nothing wrong or nothing at all.
  public func flaw(_ column: Column) -> CellFlaw { readings[Int(column.rawValue)].flaw }

  /// Whether the cell is blank; unlike "not usable", which an unreadable cell is too.
  public func isBlank(_ column: Column) -> Bool { !filled.contains(column) }

  /// The cell's number where it can be used (see `CellReading.number`).
  public func number(_ column: Column) -> Int64? {
    usable.contains(column) ? readings[Int(column.rawValue)].number : nil
  }

  /// The cell's day where it is a date that can be used.
  public func day(_ column: Column) -> Day? { number(column).map { Day(number: Int32(truncatingIfNeeded: $0)) } }

  /// The cell's month where it can be used.
  public func month(_ column: Column) -> Month? { number(column).map { Month(number: Int32(truncatingIfNeeded: $0)) } }

  /// The cell as read, with its spaces.
  public func value(_ column: Column) -> String {
    String(decoding: bytes[raw[Int(column.rawValue)].range], as: UTF8.self)
  }

  /// The cell without surrounding spaces of any kind.
  public func text(_ column: Column) -> String {
    String(decoding: bytes[trimmed[Int(column.rawValue)].range], as: UTF8.self)
  }

  /// The cell's bytes in UTF-8, without surrounding spaces of any kind, as a slice of the row's own buffer.
  public func utf8(_ column: Column) -> ArraySlice<UInt8> {
    bytes[trimmed[Int(column.rawValue)].range]
  }
}

/// Where a cell's bytes lie in its row.
struct CellSpan: Sendable {
  var start: UInt32 = 0
  var end: UInt32 = 0

  var range: Range<Int> { Int(start)..<Int(end) }
}

extension StationRow {
  /// Forgets the last row and takes over the record's bytes.
  mutating func begin(_ record: TableRecord) {
    sheetRow = record.sheetRow
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: record.bytes)
    filled = ColumnSet()
    flawed = ColumnSet()
    usable = ColumnSet()
    key = nil
    facts = StationFacts()
    for index in raw.indices {
      raw[index] = CellSpan()
      trimmed[index] = CellSpan()
      readings[index] = .good()
    }
  }

  /// Remembers where the column's cell lies.
  mutating func place(_ column: Column, raw rawRange: Range<Int>, trimmed trimmedRange: Range<Int>) {
    raw[Int(column.rawValue)] = CellSpan(start: UInt32(rawRange.lowerBound), end: UInt32(rawRange.upperBound))
    trimmed[Int(column.rawValue)] = CellSpan(
      start: UInt32(trimmedRange.lowerBound), end: UInt32(trimmedRange.upperBound))
  }

  /// Remembers what the column's cell says.
  mutating func note(_ reading: CellReading, of column: Column) {
    readings[Int(column.rawValue)] = reading
    if reading.flaw == .none { flawed.remove(column) } else { flawed.insert(column) }
    if reading.isUsable { usable.insert(column) } else { usable.remove(column) }
  }

  /// Derives key and facts once every cell is read.
  mutating func finish() {
    if let prefecture = number(.prefectureCode), let code = number(.stationCode) {
      key = StationKey(prefecture: Int(prefecture), stationCode: Int(code))
    }
    facts = StationFacts(of: self)
  }
}
