internal import Tables

/// One row of an export, its cells found by column and read once by their types.
///
/// One value is filled again and again (`StationRowReader`), so that a row costs no allocation; whoever keeps
/// something of a row copies it out.
public struct StationRow: Sendable {
  /// The number that a spreadsheet shows left of the row.
  public internal(set) var sheetRow = 0
  /// The columns whose cells hold more than blanks.
  public internal(set) var filled = ColumnSet()
  /// The columns whose cells have a flaw.
  public internal(set) var flawed = ColumnSet()
  /// The columns whose cells are filled and can be used.
  public internal(set) var usable = ColumnSet()
  /// What identifies the station, or nil where prefecture or station code cannot be used.
  public internal(set) var key: StationKey?
  /// What the schedule depends on.
  public internal(set) var facts = StationFacts()

  /// The bytes of all cells, in UTF-8, and behind them at least as many others as two machine words have, so that a
  /// cell is loaded without asking where it ends.
  var bytes: [UInt8] = []
  /// Per raw value of `Column`, its cell. What a blank cell's reading says does not matter.
  @usableFromInline var cells = [StationCell](repeating: StationCell(), count: Column.count)

  init() {}

  /// What the cell says.
  @inlinable
  public func reading(_ column: Column) -> CellReading {
    filled.contains(column) ? cells[Int(column.rawValue)].reading : .good()
  }

  /// The cell's flaw, `.none` where there is nothing wrong or nothing at all.
  @inlinable
  public func flaw(_ column: Column) -> CellFlaw {
    flawed.contains(column) ? cells[Int(column.rawValue)].reading.flaw : .none
  }

  /// Whether the cell is blank; unlike "not usable", which an unreadable cell is too.
  @inlinable
  public func isBlank(_ column: Column) -> Bool { !filled.contains(column) }

  /// Whether nothing has happened on the day that the cell is for: it is blank, or holds a word such as 未定.
  public func isOpen(_ column: Column) -> Bool { isBlank(column) || flaw(column) == .dateUndecided }

  /// The cell's number where it can be used (see `CellReading.number`).
  @inlinable
  public func number(_ column: Column) -> Int64? {
    usable.contains(column) ? cells[Int(column.rawValue)].reading.number : nil
  }

  /// The choice that the cell names, also one that no station may take; nil where it names none.
  public func choice(_ column: Column) -> ChoiceList.Choice? {
    guard let list = column.definition.choices, usable.contains(column) || flaw(column) == .choiceRefused else {
      return nil
    }
    return list.choices[Int(reading(column).number)]
  }

  /// The cell's day where it is a date that can be used.
  @inlinable
  public func day(_ column: Column) -> Day? {
    usable.contains(column) ? cells[Int(column.rawValue)].reading.day : nil
  }

  /// The latest day in these columns of dates, as far as their cells can be used; nil where none can.
  @inlinable
  public func latestDay(in columns: ColumnSet) -> Day? {
    var rest = usable.intersection(columns)
    if rest.isEmpty { return nil }
    var latest = Int64.min
    while let place = rest.popFirst() { latest = max(latest, cells[place].reading.number) }
    return Day(number: Int32(truncatingIfNeeded: latest))
  }

  /// The cell's month where it can be used.
  @inlinable
  public func month(_ column: Column) -> Month? {
    usable.contains(column) ? cells[Int(column.rawValue)].reading.month : nil
  }

  /// The cell as read, with its spaces.
  public func value(_ column: Column) -> String {
    String(decoding: bytes[cells[Int(column.rawValue)].raw], as: UTF8.self)
  }

  /// The cell's bytes as read, with its spaces, as a slice of the row's own buffer.
  public func rawUTF8(_ column: Column) -> ArraySlice<UInt8> { bytes[cells[Int(column.rawValue)].raw] }

  /// The cell without surrounding spaces of any kind.
  public func text(_ column: Column) -> String { String(decoding: utf8(column), as: UTF8.self) }

  /// The cell's bytes in UTF-8, without surrounding spaces of any kind, as a slice of the row's own buffer.
  public func utf8(_ column: Column) -> ArraySlice<UInt8> { bytes[visible(column)] }

  /// Where the cell lies in `bytes`, without surrounding spaces.
  func visible(_ column: Column) -> Range<Int> { cells[Int(column.rawValue)].visible }
}

extension StationRow {
  /// The station that the row is about as far as anybody can tell: its key, or the one that a station code without its
  /// first zero, or with the ten digits of prefecture and 点数表 before it, stands for. Nil where nobody knows.
  public var presumedKey: StationKey? {
    if let key { return key }
    if isBlank(.prefectureCode) || isBlank(.stationCode) { return nil }
    return StationKey(presumedOf: reading(.prefectureCode), reading(.stationCode))
  }
}

extension StationRow {
  /// How many bytes the next row may find more than it needs.
  private static let mostSpare = 1 << 16

  /// Takes over the record's bytes; the cells are still the last row's.
  mutating func begin(_ record: TableRecord) {
    sheetRow = record.sheetRow
    let needed = record.bytes.count + ShortCell.loaded
    // The memory of a huge row is not kept, for whoever holds a row makes the next one copy what the last one had.
    if bytes.count < needed || bytes.count > needed + StationRow.mostSpare {
      bytes = [UInt8](repeating: 0, count: needed + min(needed, StationRow.mostSpare))
    }
    record.bytes.withUnsafeBytes { source in bytes.withUnsafeMutableBytes { $0.copyMemory(from: source) } }
  }

  /// Forgets what the column's cell says: its form is broken.
  mutating func spoil(_ column: Column) {
    cells[Int(column.rawValue)].reading = .unusable(.spoiled)
    flawed.insert(column)
    usable.remove(column)
  }

  /// Derives key and facts once every cell is read.
  mutating func finish() {
    key = nil
    if let prefecture = number(.prefectureCode), let code = number(.stationCode) {
      key = StationKey(prefecture: Int(prefecture), stationCode: Int(code))
    }
    deriveFacts()
  }
}
