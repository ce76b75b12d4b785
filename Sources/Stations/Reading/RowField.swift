/// A column that a file has: where its cells stand in a record, and how they are read.
struct RowField: Sendable {
  /// The column.
  let column: Column
  /// The sheet's column, 0 for A.
  let cell: Int

  private let type: ColumnType
  private let choices: ChoiceList?
  /// The last cells and what they say, where cells have few different texts; nil for any other column.
  private var recent: RecentCells?

  init(_ definition: ColumnDefinition, cell: Int) {
    self.column = definition.column
    self.cell = cell
    self.type = definition.type
    self.choices = definition.choices
    switch definition.type {
    case .choice, .yesNo, .prefecture, .prefectureName, .month: recent = RecentCells()
    default: recent = nil
    }
  }

  /// Reads a cell without surrounding spaces; `folded` is a buffer for it.
  mutating func read(_ cell: Span<UInt8>, _ folded: inout [UInt8]) -> CellReading {
    switch type {
    case .text: return .good()
    case .fullWidthText: return FounderReader.read(cell)
    default: break
    }
    if let known = recent?.reading(of: cell) { return known }
    let reading = readAnew(cell, &folded)
    recent?.remember(cell, reading)
    return reading
  }

  private func readAnew(_ cell: Span<UInt8>, _ folded: inout [UInt8]) -> CellReading {
    if Folding.isPlain(cell) { return readFolded(cell) }
    folded.removeAll(keepingCapacity: true)
    Folding.append(cell, to: &folded)
    return readFolded(folded.span)
  }

  private func readFolded(_ cell: Span<UInt8>) -> CellReading {
    switch type {
    case .text, .fullWidthText: .good()
    case .prefecture: PrefectureReader.read(cell)
    case .prefectureName: PrefectureNameReader.read(cell)
    case .choice: choices.map { ChoiceReader.read(cell, $0) } ?? .good()
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
    case .count: CountReader.read(cell, least: column == .terminalCount ? 1 : 0)
    }
  }
}
