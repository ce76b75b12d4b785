/// What cells have said, remembered: dates, choices and counts repeat from row to row.
struct KnownCells: Sendable {
  /// The part of the memory that the cells of a column share, with other columns where those are read alike.
  struct Part: Sendable {
    /// No part: cells that are never remembered.
    static let none = Part(start: 0, bits: 0, long: 0)

    /// The first of its places.
    fileprivate let start: Int
    /// Takes all but so many bits away as tell its places apart.
    fileprivate let shift: UInt64
    /// Its place among the long cells.
    fileprivate let long: Int

    /// Whether cells of this part are remembered.
    var isThere: Bool { shift < 64 }

    fileprivate init(start: Int, bits: UInt64, long: Int) {
      self.start = start
      shift = 64 - bits
      self.long = long
    }
  }

  private struct Entry: Sendable {
    /// No cell has no bytes: an entry without any is free.
    var cell = ShortCell()
    var reading = CellReading.good()
  }

  /// Per raw value of `Column` its part, and how many short and long cells all parts hold.
  private static let layout = KnownCells.layOut(ColumnDefinition.all)

  /// Every short cell has one place in its part, where a later one with the same place replaces it.
  private var entries = [Entry](repeating: Entry(), count: KnownCells.layout.short)
  private var long = [LongCells](repeating: LongCells(), count: KnownCells.layout.long)

  /// The part of a column's cells.
  static func part(of column: Column) -> Part { layout.parts[Int(column.rawValue)] }

  /// What a cell of this part says, where it is remembered.
  @inline(__always)
  func reading(of cell: ShortCell, in part: Part) -> CellReading? {
    let entry = entries.span[unchecked: KnownCells.place(of: cell, in: part)]
    return entry.cell == cell ? entry.reading : nil
  }

  /// Remembers what a cell says.
  mutating func remember(_ cell: ShortCell, _ reading: CellReading, in part: Part) {
    entries[KnownCells.place(of: cell, in: part)] = Entry(cell: cell, reading: reading)
  }

  /// What a cell too long for a `ShortCell` says, where it is remembered.
  func reading(of cell: Span<UInt8>, in part: Part) -> CellReading? { long[part.long].reading(of: cell) }

  /// Remembers what a cell too long for a `ShortCell` says.
  mutating func remember(_ cell: Span<UInt8>, _ reading: CellReading, in part: Part) {
    long[part.long].remember(cell, reading)
  }

  @inline(__always)
  private static func place(of cell: ShortCell, in part: Part) -> Int {
    part.start &+ Int(truncatingIfNeeded: cell.mixed &>> part.shift)
  }

  private static func layOut(_ definitions: [ColumnDefinition]) -> (parts: [Part], short: Int, long: Int) {
    var layout = (parts: [Part](repeating: .none, count: Column.count), short: 0, long: 0)
    var shared: [ColumnType: Part] = [:]
    for definition in definitions {
      let (type, column) = (definition.type, Int(definition.column.rawValue))
      guard let bits = bits(for: type) else { continue }
      if let part = shared[type] {
        layout.parts[column] = part
        continue
      }
      let part = Part(start: layout.short, bits: bits, long: layout.long)
      if type == .date || type == .month { shared[type] = part }
      layout.parts[column] = part
      layout.short += 1 << bits
      layout.long += 1
    }
    return layout
  }

  /// How many short cells of this type are worth remembering, as a power of 2; nil where each cell is its own.
  private static func bits(for type: ColumnType) -> UInt64? {
    switch type {
    case .date: 11
    case .prefecture, .prefectureName: 8
    case .month, .choice, .yesNo, .count: 6
    case .text, .fullWidthText, .stationCode, .facilityCode, .postalCode, .phone, .email, .customerID: nil
    }
  }
}
