/// Reads cells by the types of their columns, and remembers what they said where they have few different texts.
struct CellReader: Sendable {
  /// What cells have said.
  private(set) var known = KnownCells()
  private var folded: [UInt8] = []

  /// Reads the cell at `range` in a row's bytes (`StationRow.bytes`), which has no surrounding spaces and is not empty.
  mutating func read(_ bytes: Span<UInt8>, _ range: Range<Int>, of field: RowField) -> CellReading {
    switch field.type {
    case .text:
      return .good()
    case .fullWidthText:
      return FounderReader.read(bytes.extracting(unchecked: range))
    case .stationCode, .facilityCode, .postalCode, .phone, .customerID:
      if range.count <= ShortCell.longest, let plain = CellReader.plain(ShortCell(bytes, range), field.type) {
        return plain
      }
      return readAnew(bytes.extracting(unchecked: range), field)
    case .email:
      // Nearly all are good as they stand, and need not be folded first.
      let asItStands = EmailReader.read(bytes.extracting(unchecked: range))
      return asItStands.flaw == .none ? asItStands : readAnew(bytes.extracting(unchecked: range), field)
    case .prefecture, .prefectureName, .choice, .yesNo, .date, .month, .count:
      if range.count <= ShortCell.longest, let known = known.reading(of: ShortCell(bytes, range), in: field.memory) {
        return known
      }
      return learn(bytes, range, of: field)
    }
  }

  /// Reads a cell of a column whose cells are remembered; nobody knows this one, if it is a short one.
  private mutating func learn(_ bytes: Span<UInt8>, _ range: Range<Int>, of field: RowField) -> CellReading {
    let cell = bytes.extracting(unchecked: range)
    guard range.count <= ShortCell.longest else { return readLong(cell, field) }
    let reading = readAnew(cell, field)
    known.remember(ShortCell(bytes, range), reading, in: field.memory)
    return reading
  }

  /// The codes and numbers of a good export; nil for any other cell.
  @inline(__always)
  private static func plain(_ cell: ShortCell, _ type: ColumnType) -> CellReading? {
    switch type {
    case .stationCode, .postalCode: cell.number(ofDigits: 7).map { .good($0) }
    case .facilityCode: cell.number(ofDigits: 10).map { .good($0) }
    case .phone: PhoneReader.readPlain(cell)
    case .customerID: (cell.withoutCAF ?? cell).number(ofDigits: 10).map { .good($0) }
    default: nil
    }
  }

  private mutating func readLong(_ cell: Span<UInt8>, _ field: RowField) -> CellReading {
    if let reading = known.reading(of: cell, in: field.memory) { return reading }
    let reading = readAnew(cell, field)
    known.remember(cell, reading, in: field.memory)
    return reading
  }

  private mutating func readAnew(_ cell: Span<UInt8>, _ field: RowField) -> CellReading {
    if Folding.isPlain(cell) { return CellReader.readFolded(cell, field) }
    folded.removeAll(keepingCapacity: true)
    Folding.append(cell, to: &folded)
    return CellReader.readFolded(folded.span, field)
  }

  fileprivate static func readFolded(_ cell: Span<UInt8>, _ field: RowField) -> CellReading {
    switch field.type {
    case .text, .fullWidthText: .good()
    case .prefecture: PrefectureReader.read(cell)
    case .prefectureName: PrefectureNameReader.read(cell)
    case .choice: field.column.definition.choices.map { ChoiceReader.read(cell, $0) } ?? .good()
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
    case .count: CountReader.read(cell, least: field.column == .terminalCount ? 1 : 0)
    }
  }
}

extension Column {
  /// What a text says as a cell of this column that stands in no row; a blank one is good.
  public func reading(of text: String) -> CellReading {
    if definition.type == .fullWidthText {
      let bytes = Array(text.utf8)
      return FounderReader.read(bytes.span.extracting(Trimming.trim(bytes.span, 0..<bytes.count)))
    }
    let folded = Array(FoldedText(text).text.utf8)
    return folded.isEmpty ? .good() : CellReader.readFolded(folded.span, RowField(definition))
  }
}
