public import Tables

/// Turns the records of one file into station rows: finds each column's cell and reads it once by its type.
public struct StationRowReader: Sendable {
  /// The row last read.
  public private(set) var row = StationRow()

  private var layout: ColumnLayout
  /// In the order of the sheet's columns, so that a record's cells are found from its front to its end.
  private var fields: [RowField] = []
  /// Per raw value of `Column` its field; that of a column which the file lacks is never asked for.
  private var fieldsByColumn: [RowField] = []
  /// The columns whose cells are remembered.
  private var repeated = ColumnSet()
  /// The others whose cells say more than a text.
  private var others = ColumnSet()
  private var cellReader = CellReader()

  /// A reader for a file whose header gave this layout.
  public init(layout: ColumnLayout) {
    self.layout = layout
    arrangeFields()
  }

  /// Goes on with another file, whose header gave this layout; what cells have said stays known.
  public mutating func turn(to layout: ColumnLayout) {
    if layout == self.layout { return }
    self.layout = layout
    row = StationRow()
    arrangeFields()
  }

  private mutating func arrangeFields() {
    fieldsByColumn = Column.allCases.map { RowField($0.definition, cell: layout.index(of: $0)) }
    fields = fieldsByColumn.filter { $0.cell >= 0 }.sorted { $0.cell < $1.cell }
    repeated = ColumnSet(fields.filter(\.memory.isThere).map(\.column))
    others = ColumnSet(fields.filter { !$0.memory.isThere && $0.type != .text }.map(\.column))
  }

  /// Reads a record into `row`. Cells whose form is broken (`TableQuirk`) are spoiled: nothing more is said of them.
  public mutating func read(_ record: TableRecord) {
    row.begin(record)
    row.filled = row.cells.place(row.bytes, record, fields)
    var flaws = row.cells.readRepeated(row.bytes, row.filled.intersection(repeated), fieldsByColumn, &cellReader)
    flaws.formUnion(
      row.cells.readOthers(row.bytes, row.filled.intersection(others), fieldsByColumn, &cellReader))
    row.flawed = flaws.flawed
    row.usable = row.filled.subtracting(flaws.unusable)
    for quirk in record.quirks where quirk.kind.spoilsCell {
      if let column = quirk.cell < layout.columns.count ? layout.columns[quirk.cell] : nil, row.filled.contains(column)
      {
        row.note(.unusable(.spoiled), of: column)
      }
    }
    row.finish()
  }
}

/// The loops over a row's cells; `bytes` are the row's, with what follows them (`StationRow.bytes`).
extension [StationCell] {
  /// Finds the cells of the record; gives the columns whose cells hold more than blanks.
  fileprivate mutating func place(_ bytes: [UInt8], _ record: TableRecord, _ fields: [RowField]) -> ColumnSet {
    let bytes = bytes.span
    let ends = record.ends.span
    let gap = record.gap
    var filled = ColumnSet()
    var cells = mutableSpan
    for field in fields {
      let (index, place) = (field.cell, Int(field.column.rawValue))
      let isThere = index < ends.count
      let end = isThere ? Int(ends[unchecked: index]) : 0
      let start = isThere && index > 0 ? Int(ends[unchecked: index &- 1]) &+ gap : 0
      let raw = Range(uncheckedBounds: (start, end))
      if Trimming.isTrimmedASCII(bytes, raw) || Trimming.isTrimmedText(bytes, raw) {
        cells[unchecked: place].lies(at: raw, visible: raw)
        filled.insert(field.column, where: start != end)
      } else {
        let visible = Trimming.trim(bytes, raw)
        cells[unchecked: place].lies(at: raw, visible: visible)
        filled.insert(field.column, where: !visible.isEmpty)
      }
    }
    return filled
  }

  /// Reads the cells of these columns, which are mostly remembered; one look-up in this loop is all that most of them cost.
  fileprivate mutating func readRepeated(
    _ bytes: [UInt8], _ columns: ColumnSet, _ fields: [RowField], _ reader: inout CellReader
  ) -> FlawedColumns {
    let (bytes, fields) = (bytes.span, fields.span)
    var flaws = FlawedColumns()
    var cells = mutableSpan
    var rest = columns
    var unknown = ColumnSet()
    while let place = rest.popFirst() {
      let visible = cells[unchecked: place].visible
      guard visible.upperBound &- visible.lowerBound <= ShortCell.longest,
        let reading = reader.known.reading(of: ShortCell(bytes, visible), in: fields[unchecked: place].memory)
      else {
        // Kept for later, for a loop that calls nothing is twice as fast.
        unknown.bits |= 1 &<< UInt64(place)
        continue
      }
      cells[unchecked: place].reading = reading
      flaws.note(reading, at: place)
    }
    while let place = unknown.popFirst() {
      let reading = reader.learn(bytes, cells[unchecked: place].visible, of: fields[unchecked: place])
      cells[unchecked: place].reading = reading
      flaws.note(reading, at: place)
    }
    return flaws
  }

  /// Reads the cells of these columns, each by its form.
  fileprivate mutating func readOthers(
    _ bytes: [UInt8], _ columns: ColumnSet, _ fields: [RowField], _ reader: inout CellReader
  ) -> FlawedColumns {
    let (bytes, fields) = (bytes.span, fields.span)
    var flaws = FlawedColumns()
    var cells = mutableSpan
    var rest = columns
    while let place = rest.popFirst() {
      let reading = reader.read(bytes, cells[unchecked: place].visible, of: fields[unchecked: place])
      cells[unchecked: place].reading = reading
      flaws.note(reading, at: place)
    }
    return flaws
  }
}

/// The columns of a row whose cells were found to have flaws.
private struct FlawedColumns {
  var flawed = ColumnSet()
  var unusable = ColumnSet()

  @inline(__always)
  mutating func note(_ reading: CellReading, at place: Int) {
    if reading.flaw == .none { return }
    flawed.bits |= 1 &<< UInt64(place)
    if !reading.isUsable { unusable.bits |= 1 &<< UInt64(place) }
  }

  mutating func formUnion(_ other: FlawedColumns) {
    flawed = flawed.union(other.flawed)
    unusable = unusable.union(other.unusable)
  }
}
