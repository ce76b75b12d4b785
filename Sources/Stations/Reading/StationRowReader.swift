public import Tables

/// Turns the records of one file into station rows: finds each column's cell and reads it once by its type.
public struct StationRowReader: Sendable {
  /// The row last read.
  public private(set) var row = StationRow()

  private var layout: ColumnLayout
  /// In the order of the sheet's columns, so that a record's cells are found from its front to its end.
  private var places: [FieldPlace] = []
  /// The file's columns whose cells are remembered.
  private var repeated = ColumnSet()
  /// The file's other columns whose cells say more than a text.
  private var others = ColumnSet()
  /// Per raw value of `Column` how its cells are read.
  private let fields = Column.allCases.map { RowField($0.definition) }
  private var cellReader = CellReader()

  /// A reader for a file whose header gave this layout.
  public init(layout: ColumnLayout) {
    self.layout = layout
    arrange()
  }

  /// Goes on with another file, whose header gave this layout; what cells have said stays known.
  public mutating func turn(to layout: ColumnLayout) {
    if layout == self.layout { return }
    self.layout = layout
    // The last file's cells lie where this one may have none.
    row = StationRow()
    arrange()
  }

  private mutating func arrange() {
    places = Column.allCases.compactMap { column in
      layout.index(of: column).map { FieldPlace(column: column, cell: $0) }
    }
    places.sort { $0.cell < $1.cell }
    let present = ColumnSet(places.map(\.column))
    repeated = present.intersection(ColumnSet(fields.filter(\.memory.isThere).map(\.column)))
    others = present.subtracting(ColumnSet(fields.filter { $0.memory.isThere || $0.type == .text }.map(\.column)))
  }

  /// Reads a record into `row`. Cells whose form is broken (`TableQuirk`) are spoiled: nothing more is said of them.
  public mutating func read(_ record: TableRecord) {
    row.begin(record)
    row.filled = row.cells.place(row.bytes, record, places)
    var flaws = FlawedColumns()
    let unknown = row.cells.recall(row.bytes, row.filled.intersection(repeated), fields, cellReader.known, &flaws)
    row.cells.read(row.bytes, row.filled.intersection(others).union(unknown), fields, &cellReader, &flaws)
    row.flawed = flaws.flawed
    row.usable = row.filled.subtracting(flaws.unusable)
    for quirk in record.quirks where quirk.kind.spoilsCell {
      if let column = quirk.cell < layout.columns.count ? layout.columns[quirk.cell] : nil, row.filled.contains(column)
      {
        row.spoil(column)
      }
    }
    row.finish()
  }
}

/// The loops over a row's cells; `bytes` are the row's, with what follows them (`StationRow.bytes`).
extension [StationCell] {
  /// Finds the cells of the record; gives the columns whose cells hold more than blanks.
  fileprivate mutating func place(_ bytes: [UInt8], _ record: TableRecord, _ places: [FieldPlace]) -> ColumnSet {
    let bytes = bytes.span
    let ends = record.ends.span
    let gap = record.gap
    var filled = ColumnSet()
    // Cells that perhaps have spaces around them are left for later: a loop without a branch is half as long.
    var doubtful = ColumnSet()
    var cells = mutableSpan
    for field in places {
      let (index, place) = (field.cell, Int(field.column.rawValue))
      let isThere = index < ends.count
      let end = isThere ? Int(ends[unchecked: index]) : 0
      let start = isThere && index > 0 ? Int(ends[unchecked: index &- 1]) &+ gap : 0
      let raw = Range(uncheckedBounds: (start, end))
      cells[unchecked: place].lies(at: raw, visible: raw)
      filled.insert(at: place, where: !raw.isEmpty)
      doubtful.insert(at: place, where: !Trimming.isTrimmedASCII(bytes, raw))
    }
    doubtful = doubtful.intersection(filled)
    while let place = doubtful.popFirst() {
      let raw = cells[unchecked: place].raw
      if Trimming.isTrimmedText(bytes, raw) { continue }
      let visible = Trimming.trim(bytes, raw)
      cells[unchecked: place].lies(at: raw, visible: visible)
      if visible.isEmpty { filled.remove(at: place) }
    }
    return filled
  }

  /// Looks up the cells of these columns, which are mostly remembered, and gives the columns whose cells nobody knows.
  /// A loop that calls nothing is twice as fast, so those are left to `read`.
  fileprivate mutating func recall(
    _ bytes: [UInt8], _ columns: ColumnSet, _ fields: [RowField], _ known: KnownCells, _ flaws: inout FlawedColumns
  ) -> ColumnSet {
    let (bytes, fields) = (bytes.span, fields.span)
    var cells = mutableSpan
    var rest = columns
    var unknown = ColumnSet()
    while let place = rest.popFirst() {
      let visible = cells[unchecked: place].visible
      guard visible.upperBound &- visible.lowerBound <= ShortCell.longest,
        let reading = known.reading(of: ShortCell(bytes, visible), in: fields[unchecked: place].memory)
      else {
        unknown.insert(at: place)
        continue
      }
      cells[unchecked: place].reading = reading
      flaws.note(reading, at: place)
    }
    return unknown
  }

  /// Reads the cells of these columns.
  fileprivate mutating func read(
    _ bytes: [UInt8], _ columns: ColumnSet, _ fields: [RowField], _ reader: inout CellReader,
    _ flaws: inout FlawedColumns
  ) {
    let (bytes, fields) = (bytes.span, fields.span)
    var cells = mutableSpan
    var rest = columns
    while let place = rest.popFirst() {
      let reading = reader.read(bytes, cells[unchecked: place].visible, of: fields[unchecked: place])
      cells[unchecked: place].reading = reading
      flaws.note(reading, at: place)
    }
  }
}

/// Where a column's cells stand in a file: 0 for the sheet's column A.
private struct FieldPlace: Sendable {
  let column: Column
  let cell: Int
}

/// The columns of a row whose cells were found to have flaws.
private struct FlawedColumns {
  var flawed = ColumnSet()
  var unusable = ColumnSet()

  @inline(__always)
  mutating func note(_ reading: CellReading, at place: Int) {
    if reading.flaw == .none { return }
    flawed.insert(at: place)
    if !reading.isUsable { unusable.insert(at: place) }
  }
}
