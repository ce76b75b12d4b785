public import Tables

/// Turns the records of one file into station rows: finds each column's cell and reads it once by its type.
public struct StationRowReader: Sendable {
  /// The row last read.
  public private(set) var row = StationRow()

  private let layout: ColumnLayout
  /// In the order of the sheet's columns, so that a record is read from its front to its end.
  private let fields: [RowField]
  /// Those whose cells are remembered.
  private let repeated: [RowField]
  /// The others whose cells say more than a text.
  private let others: [RowField]
  private var cellReader = CellReader()

  /// A reader for a file whose header gave this layout.
  public init(layout: ColumnLayout) {
    self.layout = layout
    let present = ColumnDefinition.all.compactMap { definition in
      layout.index(of: definition.column).map { RowField(definition, cell: $0) }
    }
    fields = present.sorted { $0.cell < $1.cell }
    repeated = fields.filter(\.memory.isThere)
    others = fields.filter { !$0.memory.isThere && $0.type != .text }
  }

  /// Reads a record into `row`. Cells whose form is broken (`TableQuirk`) are spoiled: nothing more is said of them.
  public mutating func read(_ record: TableRecord) {
    row.begin(record)
    row.placeCells(of: record, fields)
    row.readRepeated(record, repeated, by: &cellReader)
    row.readOthers(record, others, by: &cellReader)
    for quirk in record.quirks where quirk.kind.spoilsCell {
      if let column = quirk.cell < layout.columns.count ? layout.columns[quirk.cell] : nil, row.filled.contains(column)
      {
        row.note(.unusable(.spoiled), of: column)
      }
    }
    row.finish()
  }
}

extension StationRow {
  /// Finds the cells of the record whose bytes the row has taken over.
  fileprivate mutating func placeCells(of record: TableRecord, _ fields: [RowField]) {
    let bytes = record.bytes.span
    let ends = record.ends.span
    let gap = record.gap
    var filled = ColumnSet()
    var cells = cells.mutableSpan
    for field in fields {
      let index = field.cell
      let end = index < ends.count ? Int(ends[index]) : 0
      let start = index == 0 || end == 0 ? 0 : Int(ends[index - 1]) + gap
      if start == end {
        cells[Int(field.column.rawValue)] = StationCell()
        continue
      }
      let raw = Range(uncheckedBounds: (start, end))
      let visible = Trimming.isTrimmed(bytes, raw) ? raw : Trimming.trim(bytes, raw)
      cells[Int(field.column.rawValue)] = StationCell(raw: raw, visible: visible)
      if !visible.isEmpty { filled.insert(field.column) }
    }
    self.filled = filled
    usable = filled
    flawed = ColumnSet()
  }

  /// Reads the cells of these columns, which are mostly remembered; one look-up in this loop is all that most of them cost.
  fileprivate mutating func readRepeated(_ record: TableRecord, _ fields: [RowField], by reader: inout CellReader) {
    let (bytes, filled) = (record.bytes.span, filled)
    var flaws = FlawedColumns()
    var cells = cells.mutableSpan
    for field in fields where filled.contains(field.column) {
      let place = Int(field.column.rawValue)
      let visible = cells[place].visible
      if visible.count <= ShortCell.longest,
        let reading = reader.known.reading(of: ShortCell(bytes, visible), in: field.memory)
      {
        cells[place].reading = reading
      } else {
        cells[place].reading = reader.learn(bytes, visible, of: field)
      }
      flaws.note(cells[place].reading, of: field.column)
    }
    flawed = flawed.union(flaws.flawed)
    usable = usable.subtracting(flaws.unusable)
  }

  /// Reads the cells of these columns, each by its form.
  fileprivate mutating func readOthers(_ record: TableRecord, _ fields: [RowField], by reader: inout CellReader) {
    let (bytes, filled) = (record.bytes.span, filled)
    var flaws = FlawedColumns()
    var cells = cells.mutableSpan
    for field in fields where filled.contains(field.column) {
      let place = Int(field.column.rawValue)
      cells[place].reading = reader.read(bytes, cells[place].visible, of: field)
      flaws.note(cells[place].reading, of: field.column)
    }
    flawed = flawed.union(flaws.flawed)
    usable = usable.subtracting(flaws.unusable)
  }
}

/// The columns of a row whose cells were found to have flaws.
private struct FlawedColumns {
  var flawed = ColumnSet()
  var unusable = ColumnSet()

  @inline(__always)
  mutating func note(_ reading: CellReading, of column: Column) {
    if reading.flaw == .none { return }
    flawed.insert(column)
    if !reading.isUsable { unusable.insert(column) }
  }
}
