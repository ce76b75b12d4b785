import Rules
import Stations
import Tables

/// What is wrong with the form of one record under its file's header.
enum RecordFlaws {
  /// Whether the record has fewer cells than the header, or more that are filled.
  static func isRagged(_ record: TableRecord, layout: ColumnLayout) -> Bool {
    record.count < layout.width || record.count > layout.width && record.isFilled(beyond: layout.width)
  }

  /// The flaw of a record so long that its cells are not read at all; nil for any other.
  static func unread(_ record: TableRecord) -> FileFlaw? {
    guard record.count == 0, let quirk = record.quirks.first else { return nil }
    return FileFlaw(kind(of: quirk), row: record.sheetRow)
  }

  /// The record's flaws; almost always none, which costs no more than asking.
  static func flaws(of record: TableRecord, layout: ColumnLayout, secrets: [Header.Cell]) -> [FileFlaw] {
    let isRagged = isRagged(record, layout: layout)
    if !isRagged, record.quirks.isEmpty, secrets.isEmpty { return [] }
    var flaws: [FileFlaw] = []
    if isRagged {
      flaws.append(
        FileFlaw(.ragged(cells: record.count, expected: layout.width), row: record.sheetRow))
    }
    flaws += quirks(of: record, layout: layout, secrets: secrets)
    for cell in secrets where cell.index < record.count && !Trimming.isBlank(record, cell.index) {
      flaws.append(FileFlaw(.secretColumn(heading: cell.name), row: record.sheetRow, cellIndex: cell.index))
    }
    return flaws
  }

  /// What is wrong with the text of the record's cells, which above the rows of stations are no columns'.
  static func quirks(of record: TableRecord, layout: ColumnLayout, secrets: [Header.Cell]) -> [FileFlaw] {
    let columns = record.sheetRow > layout.headerRow ? layout.columns : []
    return record.quirks.map { quirk in
      let isSecret = secrets.contains { $0.index == quirk.cell }
      return FileFlaw(
        kind(of: quirk), row: record.sheetRow, cellIndex: quirk.cell,
        column: quirk.cell < columns.count ? columns[quirk.cell] : nil,
        value: isSecret || quirk.cell >= record.count ? nil : record.text(quirk.cell))
    }
  }

  private static func kind(of quirk: TableQuirk) -> FileFlaw.Kind {
    switch quirk.kind {
    case .strayQuote: .strayQuote
    case .unterminatedQuote: .unterminatedQuote
    case .undecodable: .undecodable
    case .nul: .nul
    case .tooLong(let characters): .tooLong(characters: characters)
    }
  }
}
