public import Tables

/// Turns the records of one file into station rows: finds each column's cell and reads it once by its type.
public struct StationRowReader: Sendable {
  /// The row last read.
  public private(set) var row = StationRow()

  private let layout: ColumnLayout
  /// Sheet column and declaration of every column that the file has.
  private let fields: [(cell: Int, definition: ColumnDefinition)]
  private var folded: [UInt8] = []

  /// A reader for a file whose header gave this layout.
  public init(layout: ColumnLayout) {
    self.layout = layout
    self.fields = ColumnDefinition.all.compactMap { definition in
      layout.index(of: definition.column).map { ($0, definition) }
    }
  }

  /// Reads a record into `row`. Cells whose form is broken (`TableQuirk`) are spoiled: nothing more is said of them.
  public mutating func read(_ record: TableRecord) {
    row.begin(record)
    for field in fields where field.cell < record.count {
      let column = field.definition.column
      let range = record.range(field.cell)
      let trimmed = Trimming.trim(record.bytes.span, range)
      row.place(column, raw: range, trimmed: trimmed)
      guard !trimmed.isEmpty else { continue }
      row.filled.insert(column)
      row.note(read(record.bytes.span.extracting(trimmed), by: field.definition), of: column)
    }
    for quirk in record.quirks where quirk.kind.spoilsCell {
      if let column = quirk.cell < layout.columns.count ? layout.columns[quirk.cell] : nil, row.filled.contains(column)
      {
        row.note(.unusable(.spoiled), of: column)
      }
    }
    row.finish()
  }

  private mutating func read(_ cell: Span<UInt8>, by definition: ColumnDefinition) -> CellReading {
    switch definition.type {
    case .text: return .good()
    case .fullWidthText: return FounderReader.read(cell)
    default: break
    }
    if Folding.isPlain(cell) { return StationRowReader.readFolded(cell, by: definition) }
    folded.removeAll(keepingCapacity: true)
    Folding.append(cell, to: &folded)
    return StationRowReader.readFolded(folded.span, by: definition)
  }

  private static func readFolded(_ cell: Span<UInt8>, by definition: ColumnDefinition) -> CellReading {
    switch definition.type {
    case .text, .fullWidthText: .good()
    case .prefecture: PrefectureReader.read(cell)
    case .prefectureName: PrefectureNameReader.read(cell)
    case .choice: definition.choices.map { ChoiceReader.read(cell, $0) } ?? .good()
    case .stationCode: StationCodeReader.read(cell)
    case .facilityCode: FacilityCodeReader.read(cell)
    case .postalCode: PostalCodeReader.read(cell)
    case .phone: PhoneReader.read(cell)
    case .email: EmailReader.read(cell)
    case .yesNo: YesNoReader.read(cell)
    case .date: DateReader.read(cell)
    case .month: MonthReader.read(cell)
    case .customerID: CustomerIDReader.read(cell)
    // A station without terminal does not exist; none applied for or received yet does.
    case .count: CountReader.read(cell, least: definition.column == .terminalCount ? 1 : 0)
    }
  }
}
