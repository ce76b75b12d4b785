public import Tables

/// Turns the records of one file into station rows: finds each column's cell and reads it once by its type.
public struct StationRowReader: Sendable {
  /// The row last read.
  public private(set) var row = StationRow()

  private let layout: ColumnLayout
  private var fields: [RowField]
  private var folded: [UInt8] = []

  /// A reader for a file whose header gave this layout.
  public init(layout: ColumnLayout) {
    self.layout = layout
    self.fields = ColumnDefinition.all.compactMap { definition in
      layout.index(of: definition.column).map { RowField(definition, cell: $0) }
    }
  }

  /// Reads a record into `row`. Cells whose form is broken (`TableQuirk`) are spoiled: nothing more is said of them.
  public mutating func read(_ record: TableRecord) {
    row.begin(record)
    row.readCells(of: record, by: &fields, &folded)
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
  /// Reads the cells of the record whose bytes the row has taken over; `folded` is a buffer for them.
  fileprivate mutating func readCells(of record: TableRecord, by fields: inout [RowField], _ folded: inout [UInt8]) {
    let bytes = record.bytes.span
    var sets = (filled: ColumnSet(), flawed: ColumnSet(), usable: ColumnSet())
    var cells = cells.mutableSpan
    var fields = fields.mutableSpan
    for index in fields.indices {
      let column = fields[index].column
      let raw = fields[index].cell < record.count ? record.range(fields[index].cell) : 0..<0
      let visible = raw.isEmpty ? raw : Trimming.trim(bytes, raw)
      cells[Int(column.rawValue)] = StationCell(raw: raw, visible: visible)
      if visible.isEmpty { continue }
      let reading = fields[index].read(bytes.extracting(visible), &folded)
      cells[Int(column.rawValue)].reading = reading
      sets.filled.insert(column)
      if reading.flaw != .none { sets.flawed.insert(column) }
      if reading.isUsable { sets.usable.insert(column) }
    }
    (filled, flawed, usable) = sets
  }
}
