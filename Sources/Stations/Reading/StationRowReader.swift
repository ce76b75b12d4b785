public import Tables

/// Turns the records of one file into station rows: finds each column's cell and reads it once by its type.
public struct StationRowReader: Sendable {
  /// The row last read.
  public private(set) var row = StationRow()

  private let layout: ColumnLayout
  /// In the order of the sheet's columns, so that a record is read from its front to its end.
  private let fields: [RowField]
  private var cellReader = CellReader()

  /// A reader for a file whose header gave this layout.
  public init(layout: ColumnLayout) {
    self.layout = layout
    let fields = ColumnDefinition.all.compactMap { definition in
      layout.index(of: definition.column).map { RowField(definition, cell: $0) }
    }
    self.fields = fields.sorted { $0.cell < $1.cell }
  }

  /// Reads a record into `row`. Cells whose form is broken (`TableQuirk`) are spoiled: nothing more is said of them.
  public mutating func read(_ record: TableRecord) {
    row.begin(record)
    row.readCells(of: record, fields, by: &cellReader)
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
  /// Reads the cells of the record whose bytes the row has taken over.
  fileprivate mutating func readCells(of record: TableRecord, _ fields: [RowField], by reader: inout CellReader) {
    let bytes = record.bytes.span
    let ends = record.ends.span
    let gap = record.gap
    var sets = (filled: ColumnSet(), flawed: ColumnSet(), usable: ColumnSet())
    var cells = cells.mutableSpan
    for field in fields {
      let (column, index) = (field.column, field.cell)
      let end = index < ends.count ? Int(ends[index]) : 0
      let start = index == 0 || end == 0 ? 0 : Int(ends[index - 1]) + gap
      if start == end {
        cells[Int(column.rawValue)] = StationCell()
        continue
      }
      let raw = Range(uncheckedBounds: (start, end))
      let visible = Trimming.isTrimmed(bytes, raw) ? raw : Trimming.trim(bytes, raw)
      var cell = StationCell(raw: raw, visible: visible)
      if !visible.isEmpty {
        cell.reading = reader.read(bytes, visible, of: field)
        sets.filled.insert(column)
        if cell.reading.flaw != .none { sets.flawed.insert(column) }
        if cell.reading.isUsable { sets.usable.insert(column) }
      }
      cells[Int(column.rawValue)] = cell
    }
    (filled, flawed, usable) = sets
  }
}
